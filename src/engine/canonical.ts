import { createHash } from 'node:crypto';
import serialize from 'canonicalize';

/** Canonical JSON text（RFC 8785）of plain data: the same data always gives the same bytes. */
export function canonical(value: unknown): string {
  const text = (serialize as unknown as (input: unknown) => string | undefined)(value);
  if (text === undefined) throw new TypeError('a value without canonical form');
  return text;
}

/** SHA-256 over the canonical form, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** The hash before a case's first line: bound to the case, so that no chain can be moved to another. */
export function genesis(caseId: string): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0x00]))
    .update(caseId)
    .digest();
}

/** The next link: SHA-256(0x01 ‖ previous ‖ line as stored). */
export function link(previous: Buffer, line: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0x01]))
    .update(previous)
    .update(line)
    .digest();
}
