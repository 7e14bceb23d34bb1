import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

/** National Day of 2026 is kept from Thursday, 1 October to Wednesday, 7 October. */
describe('8.12 a date on a holiday', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-08-04T10:00:00+08:00' });
    practice = await Practice.underway(world, 60);
  });
  afterAll(() => world.stop());

  const limit = async (kind: string): Promise<number> => {
    const deadlines: { kind: string; dueAtMs: number }[] = (await practice.story.view()).deadlines;
    return deadlines.find((one) => one.kind === kind)!.dueAtMs;
  };

  it('8.12 set by hand does not roll: danger keeps no holidays', async () => {
    expect((await practice.story.view()).due).toMatchObject({
      lastDay: '2026-10-03',
      atMs: Date.parse('2026-10-04T00:00:00+08:00'),
      overdue: false,
    });
  });

  it('8.12 reached by counting days rolls to the first working day after it, first day not counted', async () => {
    await world.clock.set('2026-09-24T10:00:00+08:00');
    await practice.handedIn();
    // Ten days after 24 September is 4 October.
    expect(await limit('verify.limit')).toBe(Date.parse('2026-10-09T00:00:00+08:00'));
  });

  it('8.12 is over at 24:00 of its day in Shanghai and not a millisecond before', async () => {
    const { story } = practice;
    const { due } = await story.view();
    await world.clock.set(due.atMs - 1);
    expect((await story.view()).due.overdue).toBe(false);
    await world.clock.set(due.atMs);
    expect((await story.view()).due.overdue).toBe(true);
  });

  it('8.12 in working days: a weekend made up for counts, a holiday does not', async () => {
    await world.clock.set('2026-09-30T10:00:00+08:00');
    const other = await Practice.reported(world);
    const { deadlines } = await other.story.view();
    // Three working days after Wednesday, 30 September: 8 and 9 October, and Saturday 10, which is worked.
    expect(deadlines).toMatchObject([{ kind: 'determine.limit', dueAtMs: Date.parse('2026-10-11T00:00:00+08:00') }]);
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
