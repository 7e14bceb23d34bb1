import { describe, expect, it } from '@jest/globals';
import { hashPassword, randomPassword, verifyPassword } from './password.js';

/** Least processor time of three runs, in µs: what an attacker's stopwatch sees, without the noise of a busy machine. */
async function workOf(run: () => Promise<unknown>): Promise<number> {
  await run();
  const runs: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    runs.push(user + system);
  }
  return Math.min(...runs);
}

describe('a password', () => {
  it('is kept as argon2id with its own salt and known again', async () => {
    const kept = await hashPassword('six slow boats');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword('six slow boats')).not.toBe(kept);
    expect(await verifyPassword(kept, 'six slow boats')).toBe(true);
    expect(await verifyPassword(kept, 'six slow boat')).toBe(false);
    expect(await verifyPassword(null, 'six slow boats')).toBe(false);
  });

  it('takes the same work to refuse for an account that does not exist', async () => {
    const kept = await hashPassword('six slow boats');
    const known = await workOf(() => verifyPassword(kept, 'wrong'));
    const unknown = await workOf(() => verifyPassword(null, 'wrong'));
    expect(unknown).toBeGreaterThan(known / 2);
  });

  it('is never the same when it is given out, and has no look-alikes', () => {
    const given = Array.from({ length: 200 }, randomPassword);
    expect(new Set(given).size).toBe(given.length);
    for (const password of given) expect(password).toMatch(/^[a-km-np-zA-HJ-NP-Z2-9]{16}$/);
  });
});
