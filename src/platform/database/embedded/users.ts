import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './start-lock.js';

/** Notes that this process uses the server. */
export function enter(users: string): void {
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, String(process.pid)), '');
}

/** Takes the note back; answers whether this was the last living user, who has to stop the server. */
export function leave(users: string): boolean {
  rmSync(join(users, String(process.pid)), { force: true });
  let others = 0;
  for (const pid of readdirSync(users)) {
    if (isAlive(Number(pid))) others++;
    else rmSync(join(users, pid), { force: true });
  }
  return others === 0;
}
