import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default algorithm) with 19 MiB and two passes, the least that OWASP advises. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Without look-alikes (0/O, 1/l/I): an initial password is read off a screen and typed. */
const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

let nobodysHash: Promise<string> | undefined;

/** Whether the password is that of the hash. For no hash it is false after the same work, so timing tells nothing. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password);
  nobodysHash ??= hashPassword(randomPassword());
  await verify(await nobodysHash, password);
  return false;
}

/** An initial password: 16 characters, 93 bits. */
export function randomPassword(): string {
  return Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
