import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { verifyCases } from '../../src/engine/verify.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { queryableOver } from '../../src/platform/database/queryable.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000);

const hazards = 12;

describe('a demonstration city whose living is cut short by signal 9', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-half-'));
    chmodSync(folder, 0o755);
    postgres = await startEmbeddedPostgres(folder, { durable: false });
    await migrate(postgres.url);
  });
  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = () =>
    spawn(process.execPath, ['test/support/city.child.mjs', folder, postgres.url, `${hazards}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const ended = async (child: ChildProcess) => {
    const [said, [code]] = await Promise.all([text(child.stdout!), once(child, 'exit')]);
    return { said, code };
  };
  /** On a connection of its own: the database may be thrown away between two questions. */
  const asking = async <T>(ask: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    try {
      return await ask(client);
    } finally {
      await client.end();
    }
  };
  const number = (sql: string) =>
    asking(async (client) => (await client.query<{ n: number }>(`select (${sql})::int as n`)).rows[0]!.n);

  it('is half a city, and says so to whoever starts next', async () => {
    const child = begin();
    const gone = once(child, 'exit');
    // The child may have to build first, on a machine that does other things.
    await until(async () => (await number('select count(*) from history')) > 20, 90_000);
    child.kill('SIGKILL');
    await gone;
    expect(await number('select count(*) from demo_city where finished_at is null')).toBe(1);
    expect(await number('select count(*) from virtual_clock')).toBe(1);
  });

  it('is thrown away with its files and lived anew at the next start', async () => {
    const leftOver = join(folder, 'files', 'incoming', 'left-over');
    writeFileSync(leftOver, 'half');
    const { said, code } = await ended(begin());
    expect(code).toBe(0);
    expect(said).toContain('正在清除');
    expect(existsSync(leftOver)).toBe(false);
    expect(await number('select count(*) from demo_city where finished_at is not null')).toBe(1);
    expect(await number(`select count(*) from cases where workflow = 'hazard'`)).toBe(hazards);
    expect(await number('select count(*) from virtual_clock')).toBe(0);
    expect(await asking((client) => verifyCases(queryableOver(client)))).toMatchObject({ faults: [] });
  });

  it('is left alone once it is whole', async () => {
    const before = await number('select count(*) from history');
    expect(await ended(begin())).toEqual({ said: '', code: 0 });
    expect(await number('select count(*) from history')).toBe(before);
  });
});
