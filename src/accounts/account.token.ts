import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes for a mail; what is stored is their hash only. */
export function newAccountToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: accountTokenHash(token) };
}

export function accountTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
