import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runBatch } from '../../../src/engine/batch.js';
import type { CommandRequest } from '../../../src/engine/command.js';
import type { Pending } from '../../../src/engine/deciding.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { someoneWaitsForALock } from './blocked.js';
import { EngineStage, type Process } from './stage.js';

const rounds = 200;
/** Rows are then visited in the order they are asked for in; a table of four rows is read from top to bottom. */
const asInALargeTable = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';
const lock = 'select id from cases where id = $1 for update';

describe('two processes over the same cases', () => {
  let stage: EngineStage;
  let [one, other]: Process[] = [];
  let cases: string[];
  beforeAll(async () => {
    stage = await EngineStage.open();
    one = await stage.anotherProcess(4, asInALargeTable);
    other = await stage.anotherProcess(4, asInALargeTable);
    cases = (await Promise.all(Array.from({ length: 4 }, () => stage.lived('APPROVE_PLAN')))).sort();
  });
  afterAll(() => stage.close());

  const progress = (ids: string[]) => Promise.all(ids.map((caseId) => stage.command(caseId, 'LOG_PROGRESS')));
  const pending = (request: CommandRequest): Pending => {
    const { caseId, commandId } = request;
    return { caseId, request, commandId, at: null, since: performance.now(), sealed: [] };
  };

  it(`never deadlock in ${rounds} rounds of batches in opposite order`, async () => {
    const requests = await progress(cases);
    let [settled, lost] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const fresh = () => requests.map((request) => pending({ ...request, commandId: crypto.randomUUID() }));
      const ended = await Promise.all([
        runBatch(one!.database, fresh(), new RuleKeeper(one!.database)),
        runBatch(other!.database, fresh().reverse(), new RuleKeeper(other!.database)),
      ]);
      for (const result of ended.flat()) {
        if (result.kind === 'threw') throw result.error;
        result.kind === 'lost' ? lost++ : settled++;
      }
    }
    expect(settled + lost).toBe(rounds * 2 * cases.length);
    for (const caseId of cases) expect((await stage.facts(caseId)).progressLines).toBeGreaterThanOrEqual(rounds);
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('have a batch tried again that Postgres broke off to end a real deadlock', async () => {
    // Two batches may be in flight: the third and fourth command travel together.
    const requests = await progress(cases);
    const ended = await broken(() => requests.map((one) => stage.engine.apply(one)), cases[2]!, [lock, cases[3]!]);
    expect(ended).toMatchObject(Array(4).fill({ kind: 'committed', replayed: false }));
  });

  it('have a single command tried again likewise', async () => {
    const caseId = cases[0]!;
    const request = await stage.command(caseId, 'SUBMIT_CLOSEOUT');
    const touch = 'update deadlines set wake_at = wake_at where case_id = $1';
    const ended = await broken(() => [stage.engine.apply(request)], caseId, [touch, caseId]);
    expect(ended).toMatchObject([{ kind: 'committed', replayed: false }]);
  });

  /** A rival holds what the engine wants, then wants what the engine holds. */
  async function broken<T>(begin: () => Promise<T>[], wanted: string, [hold, held]: [string, string]): Promise<T[]> {
    const rival = await stage.test.owner.connect();
    try {
      // The engine waits first and looks first for a deadlock, so it is the one that Postgres breaks off.
      await rival.query(`begin; set local deadlock_timeout = '30s'`);
      await rival.query(hold, [held]);
      const answers = Promise.all(begin());
      await someoneWaitsForALock(stage.test.owner);
      // The engine holds it until it is broken off: to get it is the proof that it was.
      await rival.query(lock, [wanted]);
      await rival.query('commit');
      return await answers;
    } finally {
      rival.release();
    }
  }
});
