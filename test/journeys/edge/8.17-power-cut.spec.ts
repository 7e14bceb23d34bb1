import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const hour = 3_600_000;
const words = { approvedBy: '周应急', reason: '拒不执行停产决定。' };

describe('8.17 a stop order that is not obeyed', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
  });
  afterAll(() => world.stop());

  const cut = (afterMs: number, more: object = {}) =>
    practice.story.send('yingji.leader', 'ORDER_POWER_CUT', { cutAtMs: world.clock.now + afterMs, ...words, ...more });

  it('8.17 power is cut only where production was stopped, approved by the head and announced 24 hours ahead', async () => {
    expect(reasonsOf(await cut(30 * hour))).toContain('notOpenInThisState');
    await practice.story.does('yingji.leader', 'STOP_PRODUCTION', await practice.stop(90));
    expect(reasonsOf(await cut(24 * hour - 1))).toEqual(['cutIsNotifiedAhead']);
    expect(reasonsOf(await cut(24 * hour, { approvedBy: ' ' }))).toEqual(['namesApprover']);
    const ordered = await cut(24 * hour);
    expect(ordered.body.practice.stopOrder.powerCutAtMs).toBe(world.clock.now + 24 * hour);
    expect(reasonsOf(await cut(48 * hour))).toEqual(['noPowerCut']);
  });

  it('8.17 is announced at once, also at night', async () => {
    await practice.story.does('yingji.leader', 'LIFT_POWER_CUT', { reason: '企业承诺停产。' });
    await world.settle();
    world.mailbox.clear();
    await world.clock.set('2026-03-02T23:30:00+08:00');
    await cut(25 * hour);
    await world.settle();
    for (const told of ['xianxing.principal', 'anweiban1']) {
      expect(await practice.mails(told)).toContain('将采取停电措施');
    }
  });

  it('8.17 is lifted when the enterprise obeys, and the stop itself goes on', async () => {
    const { story } = practice;
    const lifted = await story.does('yingji.leader', 'LIFT_POWER_CUT', { reason: '已停产并清空物料。' });
    expect(lifted.body.practice.stopOrder).toMatchObject({ scope: 'all', powerCutAtMs: null });
    expect(await practice.state('production')).toBe('stopped');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toContain('已恢复供电');
  });

  it('8.17 the stop does not run out unnoticed: it is asked about, and decided anew or reviewed', async () => {
    const { story } = practice;
    await world.clock.advance('P92D');
    await world.settle();
    expect(await practice.fired()).toContain('LIMIT_DUE stop.order');
    expect(await practice.state('production')).toBe('stopped');
    const { scope: _same, ...again } = await practice.stop(60);
    const renewed = await story.does('yingji.leader', 'RENEW_STOP', again);
    expect(renewed.body.practice.stopOrder).toMatchObject({ scope: 'all' });
    expect(await practice.limits()).toContain('stop.order');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
