import { createHash, randomBytes } from 'node:crypto';

/** A value that may later be erased, and the commitment that stands for it in the history. */
export interface SealedValue {
  name: string;
  commitment: string;
  salt: string;
  value: string;
}

/** Salts and hashes each value; the line proves what was said without containing it. */
export function sealPersonal(personal: Record<string, string>): SealedValue[] {
  return Object.entries(personal).map(([name, value]) => {
    const salt = randomBytes(16);
    const commitment = createHash('sha256').update(salt).update(value).digest('hex');
    return { name, commitment, salt: salt.toString('hex'), value };
  });
}
