import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.7 a fix that was never made', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
    await practice.story.closed();
    await world.clock.advance('P21D');
    await world.settle();
  });
  afterAll(() => world.stop());

  const found = async (by: string) =>
    practice.story.send(by, 'LOOKBACK_FAIL', { evidence: [await practice.story.file(by)], finding: 'false' });

  it('8.7 is found by others than those who verified or approved', async () => {
    for (const by of ['yingji.inspector2', 'zhujian.inspector1', 'anweiban1']) {
      const response = await found(by);
      expect([by, response.status]).not.toEqual([by, 201]);
    }
    expect(reasonsOf(await found('zhujian.inspector1'))).toEqual(['lookBackIsByAnother']);
  });

  it('8.7 reopens the hazard, voids the close-out and its number, counts as false, and is told', async () => {
    world.mailbox.clear();
    const reopened = await found('yingji.inspector1');
    expect(reopened.body).toMatchObject({ reopenings: 1, closedAtMs: null, practice: { falseRectifications: 1 } });
    expect(await practice.state()).toBe('reopened');
    expect(await practice.numbers()).toEqual(['hazard', 'list', 'assignment', 'closeOut reopened']);
    expect(await practice.limits()).toEqual(['trigger.falseRectification', 'reopen.assign.limit']);
    await world.settle();
    expect(await practice.limits()).toEqual(['reopen.assign.limit']);
    for (const told of ['yingji.leader', 'anweiban1', 'xianxing.principal']) {
      expect(await practice.mails(told)).toContainEqual(expect.stringContaining('回头看'));
    }
  });

  it('8.7 leads to the referral at once, which the authorities hear of and the enterprise does not', async () => {
    expect((await practice.story.view()).rung).toBe('L7');
    expect((await practice.fired()).filter((line) => line.startsWith('TRIGGER_DUE'))).toEqual([
      'TRIGGER_DUE trigger.falseRectification',
    ]);
    const told: Record<string, string[]> = {};
    for (const account of ['yingji.leader', 'anweiban1', 'weiyuan1', 'xianxing.principal']) {
      told[account] = (await practice.mails(account)).filter((subject) => !subject.includes('回头看'));
    }
    const referral = '拟移送责任倒查';
    expect(told).toEqual({
      'yingji.leader': [referral],
      anweiban1: [referral],
      weiyuan1: [referral, '责任倒查移送函待签批'],
      'xianxing.principal': [],
    });
    const measures = await world.test.owner.query(
      `select facts->>'kind' as kind, phase from cases where workflow = 'measure'`,
    );
    expect(measures.rows).toEqual([{ kind: 'referral', phase: 'drafted' }]);
  });

  it('8.7 asks every working day for a new date, which is set with controls at once', async () => {
    const { story } = practice;
    await live(world, 4);
    expect(await practice.fired()).toContain('LIMIT_DUE reopen.assign.limit');
    const { dueOn, requirement, interimControls } = await story.assignment(15);
    const bare = { dueOn, requirement, interimControls: [] };
    expect(reasonsOf(await story.send('yingji.leader', 'REASSIGN', bare))).toEqual(['hasInterimControls']);
    await story.does('yingji.leader', 'REASSIGN', { ...bare, interimControls });
    expect((await story.view()).due.lastDay).toBe(dueOn);
  });

  it('8.7 is closed again only by new proof, under a second close-out number beside the ended one', async () => {
    await practice.story.closed();
    expect(await practice.numbers()).toEqual([
      'hazard',
      'list',
      'assignment',
      'closeOut reopened',
      'assignment',
      'closeOut',
    ]);
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
