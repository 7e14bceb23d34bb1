import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { extensionWindowEnd } from '../../../workflows/hazard/v1/claims/extension.js';
import { rules } from '../../../workflows/hazard/v1/testing/cast.js';
import type { Notice } from '../../../workflows/kit/types.js';
import { EngineStage, lineOf } from './stage.js';

const day = 86_400_000;
const planned = lineOf('APPROVE_PLAN');

describe('the sweep', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  afterAll(() => stage.close());

  async function notices(caseId: string, afterSeq: number): Promise<string[]> {
    const { rows } = await stage.test.owner.query<{ notice: Notice }>(
      `select payload->'notice' as notice from outbox where case_id = $1 and seq > $2 and topic = 'notice' order by id`,
      [caseId, afterSeq],
    );
    return rows.map(({ notice }) => notice.notice);
  }

  /** Lines that one transaction wrote carry one and the same xmin. */
  async function commits(caseId: string, afterSeq: number): Promise<number> {
    const { rows } = await stage.test.owner.query(
      'select count(distinct xmin::text)::int as n from history where case_id = $1 and seq > $2',
      [caseId, afterSeq],
    );
    return rows[0].n;
  }

  it('fires each deadline once, ten sweeps and ten engines at a time', async () => {
    const cases = await Promise.all(Array.from({ length: 40 }, () => stage.lived('REPORT')));
    await stage.clock.advance('P10D');
    const processes = await Promise.all(Array.from({ length: 10 }, () => stage.anotherProcess(3)));
    const swept = await Promise.all(processes.map(({ sweep }) => sweep.run()));
    expect(swept.reduce((sum, fired) => sum + fired)).toBe(40);

    await stage.clock.advance('P10D');
    const halves = await Promise.all(processes.flatMap(({ engine }) => cases.map((caseId) => engine.fire(caseId))));
    expect(halves.reduce((sum, fired) => sum + fired)).toBe(40);
    for (const caseId of cases) expect(await stage.events(caseId)).toEqual(['REPORT', 'LIMIT_DUE', 'LIMIT_DUE']);
    const { rows } = await stage.test.owner.query(`select count(*)::int as n from deadlines where status = 'fired'`);
    expect(rows).toEqual([{ n: 80 }]);
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('fires a limit that repeats once after a gap of thirty days, and says how many it stands for', async () => {
    await stage.clock.set('2026-03-02T10:00:00+08:00');
    const caseId = await stage.lived('REPORT');
    await stage.clock.set('2026-04-01T10:00:00+08:00');
    expect(await stage.sweep.run()).toBeGreaterThan(0);
    const [line, ...others] = await stage.lines(caseId, 1);
    expect(others).toEqual([]);
    // The limit of three working days ends with 5 March, the first; the n-th is the n-th working day after it.
    expect(line?.event.payload).toMatchObject({ kind: 'determine.limit', covers: 19, n: 19, overtaken: false });
    expect(line?.occurredAt).toBe(Date.parse('2026-04-01T09:00:00+08:00'));
    expect(await notices(caseId, 1)).toHaveLength(1);
    expect(await stage.sweep.run()).toBe(0);
  });

  it('records rungs that fall due together in order, carries out the highest and tells once', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const { dueAt } = await stage.facts(caseId);
    await stage.clock.set(dueAt! - day / 2);
    await stage.sweep.run();
    const rungs = (await stage.lines(caseId, planned)).map(({ event: { payload }, occurredAt }) => ({
      rung: payload['kind'],
      overtaken: payload['overtaken'],
      occurredAt,
    }));
    expect(rungs.map(({ rung, overtaken }) => `${rung}${overtaken ? ' overtaken' : ''}`)).toEqual([
      'remind.R0 overtaken',
      'remind.R1 overtaken',
      'remind.R2 overtaken',
      'remind.R2 overtaken',
      'remind.R3 overtaken',
      'remind.R3 overtaken',
      'remind.R3',
    ]);
    expect(rungs.map(({ occurredAt }) => occurredAt)).toEqual(rungs.map(({ occurredAt }) => occurredAt).sort());
    expect(await notices(caseId, planned)).toEqual(['reminder']);
  });

  it('does not make a form stale by a reminder between its opening and its sending', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const rev = await stage.rev(caseId);
    const { dueAt } = await stage.facts(caseId);
    await stage.clock.set(dueAt! - 3 * day);
    await stage.sweep.run();
    expect(await stage.events(caseId, planned)).toContain('REMIND_DUE');
    expect(await stage.does(caseId, 'SUBMIT_CLOSEOUT', { rev })).toMatchObject({ rev: rev + 1 });
  });

  it.each([
    { at: 'the very instant of the due date', before: 0, timely: false },
    { at: 'one millisecond before it', before: 1, timely: true },
  ])('has a late sweep change nothing: sent at $at', async ({ before, timely }) => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const { dueAt } = await stage.facts(caseId);
    await stage.clock.set(dueAt! - before);
    await stage.does(caseId, 'SUBMIT_CLOSEOUT');
    expect((await stage.facts(caseId)).submission).toMatchObject({ at: dueAt! - before, timely });
    const events = await stage.events(caseId, planned);
    expect(events).toEqual([...Array(7).fill('REMIND_DUE'), ...(timely ? [] : ['REMIND_DUE']), 'SUBMIT_CLOSEOUT']);
    expect(await commits(caseId, planned)).toBe(1);
  });

  it('closes the window for an extension at its very instant, not a millisecond before', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const end = extensionWindowEnd(await stage.facts(caseId), rules);
    await stage.clock.set(end);
    expect(await stage.send(caseId, 'REQUEST_EXTENSION')).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'extensionAskedInTime' }],
    });
    await stage.clock.set(end - 1);
    expect(await stage.send(caseId, 'REQUEST_EXTENSION')).toMatchObject({ kind: 'committed' });
  });

  it('keeps what was due although the command that found it is refused', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const { dueAt } = await stage.facts(caseId);
    await stage.clock.set(dueAt!);
    const outcome = await stage.send(caseId, 'REQUEST_EXTENSION');
    expect(outcome).toMatchObject({ kind: 'refused', seq: planned + 8 });
    expect(outcome).toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'extensionAskedInTime' })]),
    });
    expect(await stage.events(caseId, planned)).toEqual(Array(8).fill('REMIND_DUE'));
    expect(await commits(caseId, planned)).toBe(1);
  });
});
