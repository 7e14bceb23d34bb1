import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { overtaken } from './blocked.js';
import { EngineStage } from './stage.js';

const hour = 3_600_000;

describe('a clock that moves', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  afterAll(() => stage.close());

  it('backwards by an hour never makes a line older than its predecessor', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const before = stage.clock.now;
    await stage.clock.advance(-hour);
    await stage.does(caseId, 'LOG_PROGRESS');
    await stage.clock.advance(2 * hour);
    await stage.does(caseId, 'LOG_PROGRESS');
    const lines = (await stage.lines(caseId)).slice(-3);
    expect(lines.map(({ recordedAt }) => recordedAt)).toEqual([before, before, before + hour]);
    expect(lines.map(({ occurredAt }) => occurredAt)).toEqual([before, before - hour, before + hour]);
    const { rows } = await stage.test.owner.query(
      'select (extract(epoch from updated_at) * 1000)::float8 as ms from cases where id = $1',
      [caseId],
    );
    expect(rows).toEqual([{ ms: before + hour }]);
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('past the due date while a command waits does not make the person late', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const { dueAt } = await stage.facts(caseId);
    const other = await stage.anotherProcess();
    await stage.clock.set(dueAt! - 1);
    const request = await stage.command(caseId, 'SUBMIT_CLOSEOUT');
    const outcome = await overtaken(
      stage.test,
      caseId,
      () => stage.engine.apply(request),
      async (tx) => {
        await stage.clock.set(dueAt! + hour);
        await other.engine.applyIn(tx, await stage.command(caseId, 'APPROVE_CLOSE'));
      },
    );
    expect(outcome).toMatchObject({ kind: 'committed' });
    const { submission } = await stage.facts(caseId);
    expect(submission).toMatchObject({ at: dueAt! - 1, timely: true });
    const lines = await stage.lines(caseId, 8);
    expect(lines.at(-1)).toMatchObject({ occurredAt: dueAt! - 1, recordedAt: dueAt! + hour });
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });
});
