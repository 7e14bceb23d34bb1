import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canReach, serverAccount } from './account.js';

const nobody = { uid: 65_534, gid: 65_534 };

describe('canReach', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-reach-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'private', 'deep'), { recursive: true });
    chmodSync(join(folder, 'private'), 0o700);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('asks every folder on the way', () => {
    expect(canReach(folder, nobody)).toBe(true);
    expect(canReach(join(folder, 'private'), nobody)).toBe(false);
    expect(canReach(join(folder, 'private', 'deep'), nobody)).toBe(false);
  });

  it('does not count what is still to be made', () => {
    expect(canReach(join(folder, 'new', 'newer'), nobody)).toBe(true);
  });

  it('knows the owner and the group', () => {
    if (process.getuid?.() !== 0) return;
    chownSync(join(folder, 'private'), nobody.uid, 0);
    expect(canReach(join(folder, 'private', 'deep'), nobody)).toBe(true);
    chownSync(join(folder, 'private'), 0, nobody.gid);
    expect(canReach(join(folder, 'private', 'deep'), nobody)).toBe(false);
  });

  it('gives root somebody else to run the server, and others nobody', () => {
    const account = serverAccount();
    expect(account === undefined).toBe(process.getuid?.() !== 0);
    expect(account?.uid).not.toBe(0);
  });
});
