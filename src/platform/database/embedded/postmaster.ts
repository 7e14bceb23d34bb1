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

/** The server that runs on exactly this data folder, if one does. */
export function runningPostmaster(place: Place): Postmaster | undefined {
  const file = join(place.cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(place.cluster) ? { pid, port } : undefined;
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
    const passing = log.includes('postmaster.pid" already exists') || log.includes('could not bind');
    if (!passing || performance.now() > giveUpAt) {
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
  while (runningPostmaster(place)?.pid === found.pid) await sleep(5);
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

/** True as soon as the server has written its port, false when it ended before. */
async function stays(place: Place, pid: number): Promise<boolean> {
  while (pid && isAlive(pid)) {
    if (runningPostmaster(place)?.pid === pid) return true;
    await sleep(10);
  }
  return false;
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
