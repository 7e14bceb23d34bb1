import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineStage } from './stage.js';

const local = (time: string) => `${time}:00+08:00`;

describe('a ladder that is held', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open(local('2026-03-02T10:00'));
  });
  afterAll(() => stage.close());

  /** Monday 30 March is the last day; submitted on Friday 27 March, two people verify from Monday on. */
  async function verifiedOverTheDueDate(): Promise<string> {
    await stage.clock.set(local('2026-03-02T10:00'));
    const caseId = await stage.lived('APPROVE_PLAN', { ASSIGN: { form: { dueOn: '2026-03-30' } } });
    await stage.clock.set(local('2026-03-27T16:00'));
    await stage.does(caseId, 'SUBMIT_CLOSEOUT');
    await stage.clock.set(local('2026-03-30T10:00'));
    await stage.does(caseId, 'START_VERIFY');
    return caseId;
  }

  const rungs = async (caseId: string) =>
    (await stage.lines(caseId))
      .filter(({ event: { type } }) => type === 'RUNG_DUE')
      .map(({ occurredAt }) => new Date(occurredAt + 8 * 3_600_000).toISOString().slice(0, 16));

  async function sweptAt(time: string): Promise<void> {
    await stage.clock.set(local(time));
    await stage.sweep.run();
  }

  it('climbs a working day after the failed verification, not at once', async () => {
    const caseId = await verifiedOverTheDueDate();
    await sweptAt('2026-04-01T12:00');
    expect(await stage.state(caseId)).toMatchObject({ escalation: 'held' });
    await stage.does(caseId, 'FAIL');
    expect(await stage.state(caseId)).toMatchObject({ lifecycle: 'rectifying', escalation: 'quiet' });
    await sweptAt('2026-04-02T08:59');
    expect(await rungs(caseId)).toEqual([]);
    await sweptAt('2026-04-02T09:00');
    expect(await rungs(caseId)).toEqual(['2026-04-02T09:00']);
    expect(await stage.state(caseId)).toMatchObject({ escalation: 'climbing' });
  });

  it('arms the very same rungs again, later by the time it stood still', async () => {
    const caseId = await verifiedOverTheDueDate();
    const urge = () =>
      stage.test.owner.query(
        `select status, to_char(due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as due
         from deadlines where case_id = $1 and kind = 'urge'`,
        [caseId],
      );
    expect((await urge()).rows).toEqual([{ status: 'cancelled', due: expect.any(String) }]);
    await stage.clock.set(local('2026-04-01T12:00'));
    await stage.does(caseId, 'FAIL');
    expect((await urge()).rows).toEqual([{ status: 'armed', due: '04-02 09:00' }]);
  });

  it('is not held by a late application', async () => {
    await stage.clock.set(local('2026-04-01T10:00'));
    const caseId = await stage.lived('APPROVE_PLAN', { ASSIGN: { form: { dueOn: '2026-04-10' } } });
    await sweptAt('2026-04-11T00:00');
    await stage.does(caseId, 'SUBMIT_CLOSEOUT');
    expect(await stage.state(caseId)).toMatchObject({ lifecycle: 'submitted', escalation: 'quiet' });
    await sweptAt('2026-04-13T09:00');
    expect(await rungs(caseId)).toEqual(['2026-04-13T09:00']);
  });

  it('stands still until the close-out when verification holds', async () => {
    const caseId = await verifiedOverTheDueDate();
    await sweptAt('2026-04-01T12:00');
    await stage.does(caseId, 'PASS');
    await stage.does(caseId, 'APPROVE_CLOSE');
    await sweptAt('2026-04-20T12:00');
    expect(await rungs(caseId)).toEqual([]);
  });
});
