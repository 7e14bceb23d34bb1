import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.2 what cannot be fixed at once', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.reported(world);
    await practice.story.determinedMajor();
  });
  afterAll(() => world.stop());

  it('8.2 is not assigned without controls until the date', async () => {
    const { story } = practice;
    const bare = { ...(await story.assignment(60)), interimControls: [] };
    expect(reasonsOf(await story.send('yingji.leader', 'ASSIGN', bare))).toEqual(['hasInterimControls']);
    await story.underway(60);
    expect((await story.view()).interimControls).toEqual(['WARNING_SIGN', 'MONITOR']);
  });

  it('8.2 stops production where safety is not assured, for six months at most and with its clause', async () => {
    const { story } = practice;
    const endless = { ...(await practice.stop(200)), legalBasis: '依据第六十五条' };
    expect(reasonsOf(await story.send('yingji.leader', 'STOP_PRODUCTION', endless))).toEqual(['stopEndsInTime']);
    const stopped = await story.does('yingji.leader', 'STOP_PRODUCTION', await practice.stop(90));
    expect(stopped.body.practice.stopOrder).toMatchObject({ scope: 'all', powerCutAtMs: null });
    expect(await practice.state('production')).toBe('stopped');
    expect(await practice.limits()).toContain('stop.order');
    await world.settle();
    for (const told of ['xianxing.principal', 'sijihong.inspector1', 'anweiban1']) {
      expect(await practice.mails(told)).toContain('责令停产，请立即执行');
    }
  });

  it('8.2 does not let a close-out lift the stop on the side', async () => {
    const { story } = practice;
    await practice.handedIn();
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    const closing = await story.send('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(reasonsOf(closing)).toEqual(['productionIsNotStopped']);
  });

  it('8.2 resumes after a review on site, which is asked for every working day until it is done', async () => {
    const { story } = practice;
    const apply = async () => ({
      treatment: '报警装置已恢复并经检测。',
      evaluation: [await story.file(story.principal)],
    });
    await story.does(story.principal, 'APPLY_RESUME', await apply());
    expect(await practice.state('production')).toBe('resumeApplied');
    await story.does('yingji.leader', 'REJECT_RESUME', { reason: '缺少标定记录。' });
    expect(await practice.state('production')).toBe('stopped');
    await story.does(story.principal, 'APPLY_RESUME', await apply());
    world.mailbox.clear();
    await live(world, 14);
    expect(await practice.fired()).toEqual(expect.arrayContaining(['LIMIT_DUE resume.review']));
    expect((await practice.mails('yingji.leader')).some((subject) => subject.includes('复产'))).toBe(true);
    const reviewed = await practice.onSite('yingji.inspector1', 'yingji.inspector1', 'yingji.inspector2');
    const photo = { sitePhotos: [await story.file('yingji.leader')] };
    await story.does('yingji.leader', 'APPROVE_RESUME', { ...reviewed, ...photo, opinion: '审查合格。' });
    expect(await practice.state('production')).toBe('normal');
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    expect(await faultsOf(world)).toEqual([]);
  });
});
