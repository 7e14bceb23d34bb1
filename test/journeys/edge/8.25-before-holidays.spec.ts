import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policy2 } from '../../../workflows/policies/policy-2.js';
import { faultsOf, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

/** There is one policy in force, without a variant for important periods: what it says of holidays is shown here. */
describe('8.25 reminders before a holiday', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-08-04T10:00:00+08:00' });
    practice = await Practice.underway(world, 64);
  });
  afterAll(() => world.stop());

  it('8.25 come as many days ahead as the policy says, and never on a day nobody works', async () => {
    const { due, deadlines } = await practice.story.view();
    // The last day of the National Day holiday.
    expect(due.lastDay).toBe('2026-10-07');
    const reminders = deadlines.filter(({ kind }: { kind: string }) => kind.startsWith('remind.'));
    const at = (local: string) => Date.parse(`${local}:00+08:00`);
    expect(policy2.reminders.value.map(({ daysBefore }) => daysBefore)).toEqual([15, 7, 3, 1, 0]);
    expect(reminders.map(({ kind, dueAtMs }: { kind: string; dueAtMs: number }) => [kind, dueAtMs])).toEqual([
      ['remind.R0', at('2026-08-31T09:00')],
      ['remind.R1', at('2026-09-07T09:00')],
      ['remind.R2', at('2026-09-22T09:00')],
      ['remind.R2', at('2026-09-30T09:00')],
      ['remind.R3', at('2026-09-30T17:00')],
      ['remind.R3', at('2026-09-30T17:00')],
      ['remind.R3', at('2026-09-30T17:00')],
    ]);
  });

  it('8.25 that fall together before the holiday are one mail, on the last afternoon before it', async () => {
    await world.clock.set('2026-09-30T12:00:00+08:00');
    await world.settle();
    world.mailbox.clear();
    await world.clock.set('2026-09-30T17:00:00+08:00');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toHaveLength(1);
    world.mailbox.clear();
    await world.clock.set('2026-10-05T23:00:00+08:00');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toEqual([]);
  });

  it('8.25 a step of the plan that ends within the holiday is asked about in the first working morning after it', async () => {
    for (const holiday of ['2026-10-06T00:30', '2026-10-06T08:00', '2026-10-07T15:00']) {
      await world.clock.set(`${holiday}:00+08:00`);
      await world.settle();
      expect(await practice.mails('xianxing.principal')).toEqual([]);
    }
    await world.clock.set('2026-10-08T08:00:00+08:00');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toHaveLength(1);
    expect(await faultsOf(world)).toEqual([]);
  });
});
