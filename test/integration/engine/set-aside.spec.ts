import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Batcher } from '../../../src/engine/batcher.js';
import { Engine } from '../../../src/engine/engine.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { Sweep } from '../../../src/engine/sweep.js';
import { Problem } from '../../../src/platform/errors.js';
import { EngineStage, lineOf } from './stage.js';

const planned = lineOf('APPROVE_PLAN');

/** Setting aside puts a deadline off by an hour: it must not befall one that is merely late or in a queue. */
describe('a sweep sets nothing aside', () => {
  let stage: EngineStage;
  let caseId: string;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  beforeEach(async () => {
    await stage.clock.set('2026-03-02T10:00:00+08:00');
    caseId = await stage.lived('APPROVE_PLAN');
  });
  afterAll(() => stage.close());

  /** A sweep whose engine does something else before or after each firing. */
  function sweepWith(fire: (usual: () => Promise<number>) => Promise<number>): Sweep {
    class Odd extends Engine {
      override fire(id: string): Promise<number> {
        return fire(() => super.fire(id));
      }
    }
    return new Sweep(
      stage.database,
      new Odd(stage.database, new Batcher(stage.database, new RuleKeeper(stage.database))),
    );
  }

  const failures = async () =>
    (await stage.test.owner.query('select max(failures)::int as n from deadlines where case_id = $1', [caseId])).rows[0]
      .n;

  it('that became due only while it was at work', async () => {
    const { dueAt } = await stage.facts(caseId);
    const moving = sweepWith(async (usual) => {
      const fired = await usual();
      await stage.clock.set(dueAt! - 1);
      return fired;
    });
    await stage.clock.set(dueAt! - 8 * 86_400_000);
    expect(await moving.run()).toBe(7);
    expect(await failures()).toBe(0);
    expect(await stage.events(caseId, planned)).toEqual(Array(7).fill('REMIND_DUE'));
  });

  it('because the engine was too busy to look at it: the sweep ends and the next one finds it', async () => {
    await stage.clock.advance('P60D');
    const busy = new Problem({ status: 503, code: 'ENGINE_BUSY', title: '系统繁忙', detail: '' });
    await expect(sweepWith(() => Promise.reject(busy)).run()).rejects.toBe(busy);
    expect(await failures()).toBe(0);
    expect(await stage.sweep.run()).toBeGreaterThan(0);
  });
});
