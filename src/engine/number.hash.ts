import { createHash } from 'node:crypto';

/** What of a number is chained: which one it is, and which line took it. */
export interface ChainedNumber {
  register: string;
  office: string;
  year: number;
  n: number;
  text: string;
  caseId: string;
  seq: number;
}

/**
 * The hash of a number as the database chains it (`bihuan_number_hash`): SHA-256(hash before ‖ the array as `jsonb` writes
 * it, with a blank behind each comma). Hexadecimal in and out; '' before the first.
 */
export function numberHash(previous: string, number: ChainedNumber): string {
  const { register, office, year, n, text, caseId, seq } = number;
  const members = [register, office, year, n, text, caseId, seq].map((member) => JSON.stringify(member));
  return createHash('sha256')
    .update(previous, 'hex')
    .update(`[${members.join(', ')}]`)
    .digest('hex');
}
