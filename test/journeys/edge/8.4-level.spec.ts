import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const lower = { level: 'general', ground: 'wrongClause', opinion: '原条款适用错误，改按一般事故隐患管理。' };
const raise = { level: 'major', ground: 'newEvidence', opinion: '复查发现符合判定条款，升为重大事故隐患。' };

describe('8.4 a level changed after review', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('8.4 is lowered on the written opinion of two experts; both levels stay on record, the list number is ended', async () => {
    const practice = await Practice.underway(world);
    const { story } = practice;
    await practice.expertOpinion('yingji.inspector1', '刘工');
    // One expert who says it twice is one expert.
    await practice.expertOpinion('yingji.inspector1', '刘工');
    // That half of it is mended is no ground to think less of the rest.
    const halfMended = await story.send('yingji.leader', 'CHANGE_LEVEL', { ...lower, ground: 'partlyMended' });
    expect([halfMended.status, halfMended.body.errors[0].field]).toEqual([400, 'ground']);
    const early = await story.send('yingji.leader', 'CHANGE_LEVEL', lower);
    expect(reasonsOf(early)).toEqual(['enoughExpertsSayLower']);
    await practice.expertOpinion('yingji.inspector2', '陈工');
    const { due } = await story.view();
    await story.does('yingji.leader', 'CHANGE_LEVEL', lower);
    expect(await story.view()).toMatchObject({ level: 'general', due });
    expect(await practice.numbers()).toEqual(['hazard', 'list levelLowered', 'assignment']);
    const determined = (await story.history()).find(({ event }: { event: string }) => event === 'DETERMINE');
    expect(determined.payload.level).toBe('major');
    await world.settle();
    for (const told of ['xianxing.principal', 'anweiban1'])
      expect(await practice.mails(told)).toContain('隐患等级已变更');
  });

  it('8.4 is not lowered by the department once the date has passed, but by the committee office', async () => {
    const practice = await Practice.underway(world, 30);
    const { story } = practice;
    await practice.expertOpinion('yingji.inspector1', '刘工');
    await practice.expertOpinion('yingji.inspector2', '陈工');
    await world.clock.set((await story.view()).due.atMs);
    expect(reasonsOf(await story.send('yingji.leader', 'CHANGE_LEVEL', lower))).toEqual(['afterDueOnlyOffice']);
    await story.does('anweiban1', 'CHANGE_LEVEL', lower);
    expect(await story.view()).toMatchObject({ level: 'general', due: { overdue: true } });
  });

  it('8.4 is raised without experts, on a confirmed basis: it enters the list and owes plan and double report', async () => {
    const practice = await Practice.begun(world);
    const { story } = practice;
    expect(reasonsOf(await story.send('yingji.leader', 'CHANGE_LEVEL', raise))).toEqual(['basisIsConfirmed']);
    await story.basis();
    const before = (await story.view()).due;
    await story.does('yingji.leader', 'CHANGE_LEVEL', raise);
    expect(await story.view()).toMatchObject({ level: 'major', state: { lifecycle: { code: 'acknowledged' } } });
    expect((await story.view()).due.atMs).toBe(before.atMs);
    expect(await practice.numbers()).toEqual(['hazard', 'assignment', 'list']);
    expect(await practice.limits()).toEqual(expect.arrayContaining(['plan.limit', 'dual.report']));
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toContain('隐患等级已变更');
    expect(await faultsOf(world)).toEqual([]);
  });
});
