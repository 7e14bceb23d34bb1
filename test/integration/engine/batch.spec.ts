import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Batcher } from '../../../src/engine/batcher.js';
import { Engine } from '../../../src/engine/engine.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { Database, type Queryable, type Statement } from '../../../src/platform/database/database.js';
import { Factories } from '../../support/factories.js';
import { someoneWaitsForALock } from './blocked.js';
import { EngineStage, lineOf } from './stage.js';

const planned = lineOf('APPROVE_PLAN');

/** Commits and then loses the connection before anybody hears of it. */
class Forgetful extends Database {
  writes = 0;

  override connected<T>(work: (on: Queryable) => Promise<T>): Promise<T> {
    return super.connected((on) => work({ query: (sql, values) => on.query(sql, values), run: this.forgetting(on) }));
  }

  private forgetting(on: Queryable): Queryable['run'] {
    return async <T>(statement: Statement) => {
      const rows = await on.run<T>(statement);
      if (statement.name === 'engine_write' && ++this.writes === 1) {
        throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
      }
      return rows;
    };
  }
}

describe('a batch', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  afterAll(() => stage.close());

  async function boundFile(): Promise<string> {
    const make = new Factories(stage.test.owner);
    const unit = await make.unit('city', '沅江市');
    const uploader = await make.account(`uploader-${randomUUID()}`, 'inspector', unit.id);
    const fileId = randomUUID();
    await stage.test.owner.query(
      `insert into files (id, sha256, size_bytes, media_type, original_name, uploaded_by)
       values ($1, $2, 1, 'image/png', 'site.png', $3)`,
      [fileId, 'a'.repeat(64), uploader.id],
    );
    const other = await stage.lived('APPROVE_PLAN');
    const binding = { ...(await stage.command(other, 'LOG_PROGRESS')), files: [fileId] };
    expect(await stage.engine.apply(binding)).toMatchObject({ kind: 'committed' });
    return fileId;
  }

  it('in which one command is bad fails that one and no neighbour', async () => {
    const fileId = await boundFile();
    const cases = await Promise.all(Array.from({ length: 6 }, () => stage.lived('APPROVE_PLAN')));
    const requests = await Promise.all(cases.map((caseId) => stage.command(caseId, 'LOG_PROGRESS')));
    // Two batches may be in flight: from the third on they travel together, the bad one in the middle.
    const ended = await Promise.allSettled(
      requests.map((one, n) => stage.engine.apply(n === 4 ? { ...one, files: [fileId] } : one)),
    );
    expect(ended.map(({ status }) => status)).toEqual(ended.map((_, n) => (n === 4 ? 'rejected' : 'fulfilled')));
    expect(ended[4]).toMatchObject({ reason: { of: { status: 409, code: 'FILE_ALREADY_BOUND' } } });
    for (const [n, caseId] of cases.entries()) {
      expect(await stage.events(caseId, planned)).toEqual(n === 4 ? [] : ['LOG_PROGRESS']);
    }
  });

  it('whose connection breaks after the commit looks its command up instead of doing it again', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const forgetful = new Forgetful(stage.database.dataSource);
    const engine = new Engine(forgetful, new Batcher(forgetful, new RuleKeeper(forgetful)));
    const outcome = await engine.apply(await stage.command(caseId, 'LOG_PROGRESS'));
    expect(outcome).toEqual({ kind: 'committed', caseId, seq: planned + 1, rev: planned + 1, replayed: true });
    expect(forgetful.writes).toBe(1);
    expect(await stage.events(caseId, planned)).toEqual(['LOG_PROGRESS']);
  });

  it('whose connection breaks before the commit does its command on another one', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const request = await stage.command(caseId, 'LOG_PROGRESS');
    const holder = await stage.test.owner.connect();
    await holder.query('begin');
    await holder.query('select id from cases where id = $1 for update', [caseId]);
    const outcome = stage.engine.apply(request);
    await someoneWaitsForALock(stage.test.owner);
    await holder.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    await holder.query('rollback');
    holder.release();
    expect(await outcome).toMatchObject({ kind: 'committed', seq: planned + 1, replayed: false });
    expect(await stage.events(caseId, planned)).toEqual(['LOG_PROGRESS']);
  });
});
