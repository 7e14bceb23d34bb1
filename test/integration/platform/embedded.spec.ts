import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';

describe('the embedded server', () => {
  let folder: string;
  let cluster: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-embedded-'));
    // As root the server runs as somebody else, who has to reach its folder.
    chmodSync(folder, 0o755);
    cluster = join(folder, 'postgres', 'cluster');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const start = () => startEmbeddedPostgres(folder, { durable: false });
  const serverPid = () => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const runs = (pid: number) =>
    existsSync(`/proc/${pid}/stat`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

  async function query(url: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** A killed child also breaks its channel to us, which is no news. */
  function ended(child: ChildProcess): Promise<void> {
    child.on('error', () => undefined);
    return new Promise((resolve) => child.once('exit', () => resolve()));
  }

  async function another(): Promise<{ child: ChildProcess; url: string }> {
    const child = fork('test/support/embedded.child.mjs', [folder], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      execArgv: [],
    });
    const [line] = await once(child.stdout!, 'data');
    return { child, url: String(line).trim() };
  }

  it('starts on nothing, keeps its data over a stop, and lets nobody in without the password', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as a');
    await first.stop();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    const second = await start();
    expect(await query(second.url, 'select a from kept')).toEqual([{ a: 42 }]);
    const stranger = Object.assign(new URL(second.url), { password: 'guess' }).href;
    await expect(query(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await second.stop();
  });

  it('is adopted after its owner was killed, and stopped by who adopted it', async () => {
    const { child, url } = await another();
    await query(url, 'create table kept as select 42 as a');
    const pid = serverPid();
    child.kill('SIGKILL');
    await ended(child);
    const heir = await start();
    expect(serverPid()).toBe(pid);
    expect(await query(heir.url, 'select a from kept')).toEqual([{ a: 42 }]);
    await heir.stop();
    expect(runs(pid)).toBe(false);
  });

  it('is shared by two commands, and ends with the last of them', async () => {
    const { child, url } = await another();
    const mine = await start();
    expect(mine.url).toBe(url);
    child.send('stop');
    await ended(child);
    expect(await query(mine.url, 'select 1 as a')).toEqual([{ a: 1 }]);
    await mine.stop();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('comes back after the server itself was killed', async () => {
    const { child, url } = await another();
    await query(url, 'create table kept as select 42 as a');
    const pid = serverPid();
    process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await ended(child);
    const server = await start();
    expect(serverPid()).not.toBe(pid);
    expect(await query(server.url, 'select a from kept')).toEqual([{ a: 42 }]);
    await server.stop();
  });

  it('takes a making that was cut short for nothing', async () => {
    mkdirSync(`${cluster}.new/base`, { recursive: true });
    writeFileSync(join(`${cluster}.new`, 'PG_VERSION'), '18\n');
    const server = await start();
    expect(await query(server.url, 'select current_database() as name')).toEqual([{ name: 'bihuan' }]);
    await server.stop();
  });

  it('does not touch the data of another major version', async () => {
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow('PostgreSQL 15');
    expect(readFileSync(join(cluster, 'PG_VERSION'), 'utf8')).toBe('15\n');
  });
});
