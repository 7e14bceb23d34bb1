import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Statement } from '../../src/platform/database/database.js';
import { roles } from '../../src/platform/database/schema.js';
import { courses } from './life.js';
import { pgbenchScript, startLock } from './replay.script.js';
import type { ThrowawayDatabase } from './throwaway.server.js';

export interface Replay {
  life: Statement[];
  clients: number;
  livesPerClient: number;
  /** For scripts. */
  folder: string;
}

/** Who sends the captured statements: pgbench, or, where there is none, a plain `pg` driver in a second process. */
export const replayer = spawnSync('pgbench', ['--version']).status === 0 ? 'pgbench' : 'pg driver';

/** Sends the captured life as that of many cases. @returns transitions per second, from the common start to the last end */
export async function runReplay({ url, owner }: ThrowawayDatabase, replay: Replay): Promise<number> {
  await owner.query('select pg_advisory_lock($1)', [startLock]);
  const child = await (replayer === 'pgbench' ? pgbench : driver)(url, replay);
  const complaint = text(child.stderr);
  const ended = once(child, 'close');
  while (child.exitCode === null && (await waiting(owner)) < replay.clients) await sleep(20);
  const startedAt = performance.now();
  await owner.query('select pg_advisory_unlock($1)', [startLock]);
  const [code] = await ended;
  const seconds = (performance.now() - startedAt) / 1_000;
  if (code !== 0) throw new Error(`${replayer} ended with ${code}:\n${(await complaint).slice(0, 2_000)}`);
  return (replay.clients * replay.livesPerClient * courses.whole.linesPerLife) / seconds;
}

async function waiting(owner: ThrowawayDatabase['owner']): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
  );
  return rows[0]!.n;
}

type Child = ChildProcessByStdio<null, null, Readable>;

async function pgbench(url: string, { life, clients, livesPerClient, folder }: Replay): Promise<Child> {
  const script = join(folder, 'life.sql');
  await writeFile(script, pgbenchScript(life, livesPerClient));
  const load = ['-c', clients, '-j', Math.min(clients, 2), '-t', livesPerClient].map(String);
  return spawn('pgbench', ['-n', '-M', 'simple', '-D', 'lived=0', '-f', script, ...load, url], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PGOPTIONS: `-c role=${roles.app} -c timezone=UTC` },
  });
}

async function driver(url: string, { life, clients, livesPerClient, folder }: Replay): Promise<Child> {
  const file = join(folder, 'life.json');
  await writeFile(file, JSON.stringify(life));
  const program = fileURLToPath(new URL('./replay.mjs', import.meta.url));
  const load = [clients, livesPerClient].map(String);
  return spawn(process.execPath, [program, url, file, ...load], { stdio: ['ignore', 'ignore', 'pipe'] });
}
