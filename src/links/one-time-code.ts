import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';

const digits = 6;

/** What a code is good for: one link, one event, one row of the table. */
export interface CodeBinding {
  /** The link's token: the key, known to its bearer and not to the database. */
  token: string;
  id: string;
  event: string;
}

/** Six random digits, leading zeros kept. */
export function newCode(): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** HMAC-SHA-256 of the code under its link's token; a code of another event or row never has the same. */
export function macOf({ token, id, event }: CodeBinding, code: string): Buffer {
  return createHmac('sha256', token).update(`${id}\n${event}\n${code}`).digest();
}

/** Compares in constant time. */
export function isCode(binding: CodeBinding, code: string, mac: Buffer): boolean {
  const given = macOf(binding, code);
  return given.length === mac.length && timingSafeEqual(given, mac);
}
