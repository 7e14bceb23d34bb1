import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAccount } from './account.js';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';
import { isAlive } from './start-lock.js';

export interface Postmaster {
  pid: number;
  port: number;
}

/** Process 1 may reap a dead server late, and until then its lock file counts: so long is a start tried again. */
const lockPatienceMs = 10_000;

/** What the log says when another try may help: the dead one not reaped, its children still there, the port just taken. */
const passing = ['postmaster.pid" already exists', 'pre-existing shared memory block', 'could not bind'];

/** The server that runs on exactly this data folder, if one does. */
export function runningPostmaster(place: Place): Postmaster | undefined {
  const [pid, , , port] = lockFile(place).map(Number);
  if (!pid || !port) return undefined;
  return serves(pid, place) ? { pid, port } : undefined;
}

/** Starts a server on the folder and a free port of 127.0.0.1. Throws with the end of its log when it does not stay. */
export async function startPostmaster(
  place: Place,
  binaries: Binaries,
  account: ServerAccount | undefined,
  settings: string[],
): Promise<Postmaster> {
  const giveUpAt = performance.now() + lockPatienceMs;
  for (;;) {
    const port = await freePort();
    const pid = launch(place, binaries, account, [...settings, `port=${port}`]);
    if (await stays(place, pid)) return { pid, port };
    const log = readFileSync(place.log, 'utf8');
    if (!passing.some((words) => log.includes(words)) || performance.now() > giveUpAt) {
      throw new Error(`自带的数据库未能启动 / the bundled database did not start:\n${log.slice(-2_000)}`);
    }
    await sleep(250);
  }
}

/** Asks the server to end now, undoing open transactions, and waits until it is gone. */
export async function stopPostmaster(place: Place): Promise<void> {
  const found = runningPostmaster(place);
  if (!found) return;
  process.kill(found.pid, 'SIGINT');
  while (!hasEnded(found.pid)) await sleep(5);
}

/** Detached, so that Ctrl-C reaches us only; logging to a file, so that our end does not break its output. */
function launch(place: Place, binaries: Binaries, account: ServerAccount | undefined, settings: string[]): number {
  const log = openSync(place.log, 'w', 0o600);
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    ...account,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/bin:/bin', ...binaries.env },
  });
  closeSync(log);
  child.unref();
  child.on('error', () => undefined);
  return child.pid ?? 0;
}

/** True as soon as the server calls itself ready, be it after a long recovery; false when it ended before. */
async function stays(place: Place, pid: number): Promise<boolean> {
  while (pid && !hasEnded(pid)) {
    const [owner, , , , , , , status] = lockFile(place);
    if (Number(owner) === pid && status?.trim() === 'ready') return true;
    await sleep(10);
  }
  return false;
}

/** The lines of the server's lock file: process id, folder, start, port, …, status in the eighth. */
function lockFile(place: Place): string[] {
  const file = join(place.cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function serves(pid: number, place: Place): boolean {
  return !hasEnded(pid) && commandOf(pid).includes(place.cluster);
}

/** True once the process is over, even where nobody has reaped it yet; one that is still dying holds its port. */
export function hasEnded(pid: number): boolean {
  if (!isAlive(pid)) return true;
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The state follows the name, which is in brackets and may hold any character.
    return ['Z', 'X'].includes(stat.charAt(stat.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
