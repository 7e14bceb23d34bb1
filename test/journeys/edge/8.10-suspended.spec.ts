import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const made = { reason: '企业停产转让。', powerIsolated: true, materialsRemoved: true, guard: '镇应急办派专人看守' };

describe('8.10 an enterprise that stopped', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
  });
  afterAll(() => world.stop());

  it('8.10 is suspended only when the site is safe, on the word of one officer and the decision of another', async () => {
    const { story } = practice;
    const seen = () => practice.onSite('yingji.inspector1', 'yingji.inspector1', 'yingji.inspector2');
    const unsafe = { ...made, materialsRemoved: false, ...(await seen()) };
    expect(reasonsOf(await story.send('yingji.inspector1', 'PROPOSE_SUSPENSION', unsafe))).toEqual(['siteIsMadeSafe']);
    const early = await story.send('yingji.leader', 'SUSPEND_PRODUCTION', { opinion: '同意停用。' });
    expect(reasonsOf(early)).toContain('suspensionIsProposed');
    await story.does('yingji.inspector1', 'PROPOSE_SUSPENSION', { ...made, ...(await seen()) });
    const decided = await story.does('yingji.leader', 'SUSPEND_PRODUCTION', { opinion: '同意停用。' });
    expect(decided.body.practice.suspension).toEqual({ sinceMs: world.clock.now, overdue: false });
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toContain('已确认长期停用，时限暂停计算');
  });

  it('8.10 lets the date stand still while somebody looks every month', async () => {
    const { story } = practice;
    expect(await practice.state('production')).toBe('suspended');
    expect(await practice.limits()).not.toContain('remind.R2');
    for (let month = 0; month < 3; month++) {
      await live(world, 28);
      await story.does('sijihong.inspector1', 'CONFIRM_SUSPENSION', await practice.seen('sijihong.inspector1'));
    }
    expect((await practice.fired()).filter((line) => !line.includes('lookback'))).toEqual([]);
    expect((await story.view()).rung).toBeNull();
  });

  it('8.10 asks on every working day when nobody has looked for a month', async () => {
    world.mailbox.clear();
    await live(world, 40);
    const asked = (await practice.fired()).filter((line) => line === 'LIMIT_DUE suspended.confirm');
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const told of ['yingji.leader', 'sijihong.inspector1', 'anweiban1', 'weiyuan1']) {
      expect(await practice.mails(told)).not.toEqual([]);
    }
    // A monthly confirmation that does not come is a duty of the department's, and its silence is written to.
    const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${practice.story.id}/measures`);
    const letters = body.items.filter(({ because }: { because: string }) => because === 'suspended.confirm');
    expect(letters).toEqual([expect.objectContaining({ kind: 'letter', againstName: '市应急管理局' })]);
  });

  it('8.10 is fixed and verified before it may run again, in no more time than was left', async () => {
    const { story } = practice;
    const reason = '企业拟恢复经营。';
    const generous = { reason, dueOn: await story.day(90) };
    expect(reasonsOf(await story.send('yingji.leader', 'END_SUSPENSION', generous))).toEqual(['dueKeepsWhatWasLeft']);
    const dueOn = await story.day(60);
    const ended = await story.does('yingji.leader', 'END_SUSPENSION', { reason, dueOn });
    expect(ended.body).toMatchObject({ due: { lastDay: dueOn, overdue: false }, practice: { suspension: null } });
    expect(await practice.state('production')).toBe('stopped');
    expect(await practice.limits()).toEqual(expect.arrayContaining(['remind.R2', 'stop.order']));
    await practice.handedIn();
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    const early = await story.send('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(reasonsOf(early)).toEqual(['productionIsNotStopped']);
    const evaluation = [await story.file(story.principal)];
    await story.does(story.principal, 'APPLY_RESUME', { treatment: '已整改。', evaluation });
    const site = await practice.onSite('yingji.leader', 'yingji.inspector1', 'yingji.inspector2');
    await story.does('yingji.leader', 'APPROVE_RESUME', { ...site, opinion: '审查合格。' });
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    expect(await faultsOf(world)).toEqual([]);
  });

  it('8.10 closed for good, is struck off with proof on site, decided by one who was not there', async () => {
    const gone = await Practice.underway(world, 60, { title: '关闭企业的储罐' });
    const { story } = gone;
    const proof = async (...officers: string[]) => ({
      ...(await gone.onSite('yingji.leader', ...officers)),
      dismantlingProof: [await story.file('yingji.leader')],
      licenceRevocation: '危险化学品经营许可证已注销。',
    });
    const { dismantlingProof: _none, ...bare } = await proof('yingji.inspector1', 'yingji.inspector2');
    expect(reasonsOf(await story.send('yingji.leader', 'ENTERPRISE_CLOSED', bare))).toEqual(['hasDismantlingProof']);
    const own = await proof('yingji.leader', 'yingji.inspector2');
    expect(reasonsOf(await story.send('yingji.leader', 'ENTERPRISE_CLOSED', own))).toEqual(['deciderWasNotOnSite']);
    const closed = await proof('yingji.inspector1', 'yingji.inspector2');
    await story.does('yingji.leader', 'ENTERPRISE_CLOSED', closed);
    expect(await gone.state()).toBe('closedByClosure');
    expect(await gone.numbers()).toEqual(['hazard', 'list', 'assignment', 'closeOut']);
    expect(await gone.limits()).toEqual([]);
    await world.settle();
    expect(await gone.mails('anweiban1')).toContain('企业关闭，隐患消号');
    expect(await faultsOf(world)).toEqual([]);
  });
});
