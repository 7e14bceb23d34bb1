import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { letPass, mailsOf } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(120_000);
const calendar = new WorkCalendar(calendar1);
const hourMs = 3_600_000;

describe('over the spring festival, with a hazard nobody determines and one nobody mends', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-01-26T10:00:00+08:00' });
    await Story.reported(world);
    const underway = await Story.reported(world);
    await underway.determinedMajor();
    await underway.underway(26);
    await letPass(world, Date.parse('2026-03-14T12:00:00+08:00'));
  });
  afterAll(() => world.stop());

  it('D7 every mail goes out on a working day between eight and twenty, and none is dropped', async () => {
    const mails = await mailsOf(world);
    expect(mails.length).toBeGreaterThan(50);
    const odd = mails.filter(({ atMs }) => {
      if (atMs === null) return true;
      const hour = new Date(atMs + 8 * hourMs).getUTCHours();
      return !calendar.isWorkingDay(calendar.localDate(atMs)) || hour < 8 || hour >= 20;
    });
    expect(odd).toEqual([]);
  });
});
