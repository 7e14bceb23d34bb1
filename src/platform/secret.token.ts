import { createHash, randomBytes } from 'node:crypto';

/** A new token that opens what it was given out for: 32 random bytes as base64url, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What a token is known by in the database: its SHA-256. */
export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
