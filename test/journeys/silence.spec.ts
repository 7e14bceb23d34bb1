import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyCases } from '../../src/engine/verify.js';
import { WorkCalendar } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

jest.setTimeout(120_000);

/** Days from one look to the next: a month day by day, then weeks, the last days one by one again. */
const steps = [...Array<number>(40).fill(1), ...Array<number>(50).fill(7), ...Array<number>(10).fill(1)];
const days = steps.reduce((sum, step) => sum + step);
const calendar = new WorkCalendar(calendar1);

/** One was reported and never looked at, one is to be put right and never is. */
describe(`two hazards that everybody leaves alone for ${days} days`, () => {
  let world: World;
  let [reported, underway]: Story[] = [];
  /** Looks on a working day at which nobody had been told of the case since the last look. */
  const silent = new Map<string, string[]>();
  const lastDay: { notice: string; status: string; caseId: string }[] = [];

  beforeAll(async () => {
    // A Monday; the 400th day after it is a Tuesday on which people work.
    world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    [reported, underway] = [await Story.reported(world), await Story.reported(world)];
    await underway.determinedMajor();
    await underway.underway(30);
    await world.settle();
    for (const step of steps) {
      world.mailbox.clear();
      await world.clock.advance(`P${step}D`);
      await world.settle();
      for (const { id } of [reported, underway]) noteSilence(id);
    }
    const { rows } = await world.test.owner.query(
      `select notice, status, case_id as "caseId" from deliveries where settled_at = bihuan_now()`,
    );
    lastDay.push(...rows);
  });
  afterAll(() => world.stop());

  function noteSilence(caseId: string): void {
    const today = calendar.localDate(world.clock.now);
    const told = world.mailbox.mails.some(({ text }) => text.includes(caseId));
    if (!told && calendar.isWorkingDay(today)) silent.set(caseId, [...(silent.get(caseId) ?? []), today]);
  }

  it('ends on a working day, with a digest of each accepted by the mail server on it', () => {
    expect(calendar.localDate(world.clock.now)).toBe('2026-04-07');
    expect(calendar.isWorkingDay('2026-04-07')).toBe(true);
    for (const { id } of [reported!, underway!]) {
      expect(lastDay).toContainEqual({ notice: 'digest', status: 'accepted', caseId: id });
      expect(world.mailbox.mails.some(({ text }) => text.includes(id))).toBe(true);
    }
  });

  it('breaks its silence when the first limit has run out, and never falls silent again', () => {
    expect(silent.get(reported!.id)).toEqual(['2025-03-04', '2025-03-05', '2025-03-06']);
  });

  it('speaks for every working day, also for those between two looks', async () => {
    const { rows } = await world.test.owner.query(
      `select sum((line->'event'->'payload'->>'covers')::int)::int as covered
       from (select convert_from(line, 'UTF8')::jsonb as line from history where case_id = $1 and event = 'LIMIT_DUE') l`,
      [reported!.id],
    );
    expect(rows).toEqual([{ covered: calendar.workingDaysBetween('2025-03-06', '2026-04-07') }]);
  });

  it('is never silent either once the due date has passed', () => {
    const due = '2025-04-02';
    expect(silent.get(underway!.id)?.filter((day) => day > due)).toEqual([]);
  });

  it('leaves no delivery without an answer, and a history that verifies', async () => {
    const { rows } = await world.test.owner.query(`select distinct status from deliveries order by 1`);
    expect(rows.filter(({ status }) => !['accepted', 'withdrawn'].includes(status))).toEqual([]);
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });
});
