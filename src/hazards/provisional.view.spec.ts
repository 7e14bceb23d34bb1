import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { provisionalView } from './provisional.view.js';

const calendar = new WorkCalendar(calendar1);
const at = (day: string) => calendar.endOfDay(day);

describe('W3 what is provisional is said once on the case', () => {
  it('W3 is nothing while every date lies in a published year', () => {
    expect(provisionalView(calendar, at('2026-12-31'), [{ dueAt: at('2026-03-02') }])).toBeNull();
    expect(provisionalView(calendar, null, [])).toBeNull();
  });

  it('W3 names the years once, however many dates lie in them', () => {
    const said = provisionalView(calendar, at('2027-02-01'), [
      { dueAt: at('2027-01-04') },
      { dueAt: at('2026-12-31') },
    ]);
    expect(said).toMatchObject({ years: [2027], zh: expect.stringContaining('2027 年放假安排尚未公布') });
  });

  it('W3 tells both ends of the horizon from a year that is only expected', () => {
    const said = provisionalView(calendar, at('2028-02-01'), [
      { dueAt: at('2006-05-08') },
      { dueAt: at('2027-01-04') },
    ]);
    expect(said?.years).toEqual([2006, 2027, 2028]);
    expect(said?.zh).toContain('2006、2028 年超出日历（2007–2027）');
  });
});
