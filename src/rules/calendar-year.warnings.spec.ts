import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { calendarYearFaults } from './calendar-year.check.js';
import { calendarYearWarnings } from './calendar-year.warnings.js';

/** A possible year: every statutory day, bridged as usual. */
const usual: CalendarYear = {
  off: ['01-01..01-03', '02-05..02-11', '04-03..04-05', '05-01..05-05', '06-09', '09-15', '10-01..10-07'],
  work: ['02-14', '02-20', '05-08', '09-26'],
  status: 'final',
  source: '国务院办公厅关于2027年部分节假日安排的通知',
};
const without = (run: string) => usual.off.filter((one) => one !== run);

describe('a notice against what is usual', () => {
  it.each<[string, Partial<CalendarYear>, string[]]>([
    ['an extra day off', { off: [...without('02-05..02-11'), '02-05..02-12'] }, ['MORE_DAYS_OFF']],
    ['a make-up day that was cancelled', { work: usual.work.slice(1) }, ['MORE_DAYS_OFF']],
    ['a make-up day more', { work: [...usual.work, '10-10'] }, ['FEWER_DAYS_OFF']],
    ['a statutory day that is missing', { off: without('06-09') }, ['STATUTORY_DAY_MISSING', 'FEWER_DAYS_OFF']],
    [
      'eleven days off',
      { off: [...without('02-05..02-11'), '02-05..02-15'], work: usual.work.slice(1) },
      ['MORE_DAYS_OFF', 'HOLIDAY_TOO_LONG'],
    ],
    ['twelve days of work', { work: ['05-29', '05-30', '02-14', '02-20'] }, ['WORK_TOO_LONG']],
  ])('is warned of, and no fault: %s', (_, changed, codes) => {
    const given = { ...usual, ...changed };
    const warnings = calendarYearWarnings(2027, given);
    expect([calendarYearFaults(2027, given, calendar1), warnings.map(({ code }) => code)]).toEqual([[], codes]);
    for (const { zh, en } of warnings) expect([zh, en]).toEqual([expect.stringMatching(/[一-龥]/), expect.any(String)]);
  });

  it('says by how much, in both languages', () => {
    const [warning] = calendarYearWarnings(2027, { ...usual, work: usual.work.slice(1) });
    expect(warning).toEqual({
      code: 'MORE_DAYS_OFF',
      zh: '放假的工作日减去调休上班日应为 13 天，现为 14 天，请与通知核对',
      en: 'Weekdays off less make-up days should be 13 and are 14; compare with the notice',
    });
  });

  it('is nothing to be warned of in the years that were published, and as the next may be', () => {
    for (const [year, days] of Object.entries({ ...calendar1.years, 2027: usual }))
      expect([year, calendarYearWarnings(Number(year), days)]).toEqual([year, []]);
  });
});
