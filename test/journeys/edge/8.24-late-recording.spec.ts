import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.24 a hazard found on paper later', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-06-01T10:00:00+08:00' });
    practice = await Practice.reported(world, { foundAtMs: Date.parse('2026-01-12T09:00:00+08:00') });
    await practice.story.determinedMajor();
  });
  afterAll(() => world.stop());

  it('8.24 is entered as it was written, with the paper, found then and recorded now', async () => {
    const { story } = practice;
    const written = { ...(await story.assignment(60)), dueOn: '2026-03-31' };
    expect(reasonsOf(await story.send('yingji.leader', 'ASSIGN', written))).toEqual(['dueIsAhead']);
    const late = { ...written, lateRecord: true };
    expect(reasonsOf(await story.send('yingji.leader', 'ASSIGN', late))).toEqual(['hasPaperScan']);
    const paperScans = [await story.file('yingji.leader')];
    await story.does('yingji.leader', 'ASSIGN', { ...late, paperScans });
    const view = await story.view();
    expect(view.foundAtMs).toBe(Date.parse('2026-01-12T09:00:00+08:00'));
    expect(view.due).toMatchObject({ lastDay: '2026-03-31', overdue: true });
    expect(view.practice.lateRecorded).toBe(true);
    const [first] = await story.history();
    expect(first.recordedAtMs).toBe(world.clock.now);
  });

  it('8.24 climbs from its recording on and begins at the first rung, with no reminder of a date long past', async () => {
    await world.settle();
    const { story } = practice;
    expect((await story.view()).rung).toBeNull();
    await live(world, 4);
    const fired = await practice.fired();
    expect(fired.filter((line) => line.includes('remind'))).toEqual([]);
    expect(fired.filter((line) => line.startsWith('RUNG_DUE'))).toEqual(['RUNG_DUE urge', 'RUNG_DUE rung.L2']);
    expect(fired.filter((line) => line === 'DIGEST_DUE digest')).toHaveLength(3);
    expect((await story.view()).rung).toBe('L2');
    expect((await practice.mails('xianxing.principal')).some((subject) => subject.includes('催办'))).toBe(true);
  });

  it('8.24 is closed like any other, late', async () => {
    const { story } = practice;
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.dualReported();
    const plan = { ...(await story.plan(1)), milestones: [{ name: '完工', dueOn: '2026-03-30' }] };
    await story.does(story.principal, 'SUBMIT_PLAN', plan);
    await story.does('yingji.leader', 'APPROVE_PLAN');
    await story.does(story.principal, 'RECORD_REPLY', { reason: '纸质台账遗漏，未及时录入。' });
    await story.closed();
    expect(await practice.state()).toBe('closed');
    expect(await practice.fact('submission')).toMatchObject({ timely: false });
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
