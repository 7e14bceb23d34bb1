import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.20 a hazard no enterprise can remove', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    const town = (await Practice.reported(world)).unit('caowei');
    practice = await Practice.reported(world, { enterpriseUnitId: undefined, townUnitId: town, origin: 'CROSS_CHECK' });
  });
  afterAll(() => world.stop());

  it('8.20 is given a lead body by the committee office, which is told', async () => {
    const { story } = practice;
    const lead = practice.unit('housing-construction');
    expect((await story.view()).enterprise).toBeNull();
    const form = { ownerUnitId: lead, reason: '由政府指定住建部门牵头。' };
    expect((await story.send('yingji.leader', 'DECIDE_OWNER', form)).status).toBe(403);
    const same = { ...form, ownerUnitId: practice.unit('emergency-management') };
    expect(reasonsOf(await story.send('anweiban1', 'DECIDE_OWNER', same))).toEqual(['ownerIsDecidedAnew']);
    await story.does('anweiban1', 'DECIDE_OWNER', form);
    await world.settle();
    expect(await practice.mails('zhujian.leader')).toContain('已指定牵头部门');
  });

  it('8.20 is put right by the town, with a plan and dated controls, and owes no double report', async () => {
    const { story } = practice;
    await story.does('zhujian.inspector1', 'ENTER_BASIS', {
      standard: '房屋市政工程生产安全重大事故隐患判定标准',
      edition: '2024版',
      article: '第六条',
      clauseText: '基坑、边坡未按规定支护。',
      mode: 'direct',
      scans: [await story.file('zhujian.inspector1')],
    });
    await story.does('zhujian.inspector2', 'CONFIRM_BASIS');
    await story.does('zhujian.leader', 'DETERMINE', { level: 'major', opinion: '认定为重大事故隐患。' });
    const [town, lead] = [practice.unit('caowei'), practice.unit('housing-construction')];
    const bodies = { responsibleUnitId: town, assigningUnitId: lead, supervisingUnitId: lead };
    await story.does('zhujian.leader', 'ASSIGN', { ...(await story.assignment(60)), ...bodies });
    await story.does('caowei.leader', 'ACKNOWLEDGE');
    expect(await practice.limits()).not.toContain('dual.report');
    await story.does('caowei.leader', 'SUBMIT_PLAN', await story.plan(50));
    await story.does('zhujian.leader', 'APPROVE_PLAN');
    await world.settle();
    expect(await practice.mails('caowei.leader')).not.toEqual([]);
  });

  it('8.20 is verified by nobody of the town and closed like any other', async () => {
    const { story } = practice;
    const afterPhotos = [await story.file('caowei.leader')];
    await story.does('caowei.leader', 'SUBMIT_CLOSEOUT', { ...(await story.closeout()), afterPhotos });
    const own = await story.verifiers('caowei.inspector1', 'zhujian.inspector1');
    expect(reasonsOf(await story.send('zhujian.leader', 'START_VERIFY', own))).toEqual(['verifiersAreOfAnotherUnit']);
    const others = await story.verifiers('zhujian.inspector1', 'zhujian.inspector2');
    await story.does('zhujian.leader', 'START_VERIFY', others);
    await story.does('zhujian.inspector1', 'PASS', await story.verdict('zhujian.inspector1'));
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
