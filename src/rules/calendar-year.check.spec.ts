import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { calendarYearFaults } from './calendar-year.check.js';
import { statutoryDays, statutoryYears } from './statutory.days.js';

interface ChineseDays {
  getSolarDateFromLunar(day: string): { date: string };
  getSolarTermDate(year: number, month: number, term: string): string;
}

const { getSolarDateFromLunar, getSolarTermDate } = createRequire(import.meta.url)('chinese-days') as ChineseDays;
const notice = '国务院办公厅关于2027年部分节假日安排的通知';
/** A possible year: every statutory day, bridged as usual. */
const year2027: CalendarYear = {
  off: ['01-01..01-03', '02-05..02-11', '04-03..04-05', '05-01..05-05', '06-09', '09-15', '10-01..10-07'],
  work: ['02-14', '02-20', '05-08', '09-26'],
  status: 'final',
  source: notice,
};
const rulesBroken = (changed: Partial<CalendarYear>, year = 2027) =>
  calendarYearFaults(year, { ...year2027, ...changed }, calendar1).map(({ field, rule }) => `${field} ${rule}`);

describe('a year of the calendar', () => {
  it('has the statutory days that the published years had', () => {
    expect(statutoryDays(2025)).toEqual([
      '01-01',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-04',
      '05-01',
      '05-02',
      '05-31',
      '10-01',
      '10-02',
      '10-03',
      '10-06',
    ]);
    expect(statutoryDays(2026)).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '04-05',
      '05-01',
      '05-02',
      '06-19',
      '09-25',
      '10-01',
      '10-02',
      '10-03',
    ]);
    expect(statutoryDays(2028)).toHaveLength(12);
    expect(() => statutoryDays(2024)).toThrow(RangeError);
  });

  it('has lunar days and 清明 as another reckoning has them', () => {
    const { from, to } = statutoryYears;
    for (let year = from; year <= to; year += 1) {
      const lunar = ['01-01', '05-05', '08-15'].map((day) => getSolarDateFromLunar(`${year}-${day}`).date);
      const days = [...lunar, getSolarTermDate(year, 4, 'pure_brightness')].map((date) => date.slice(5));
      expect([year, ...statutoryDays(year)]).toEqual(expect.arrayContaining([year, ...days]));
    }
  });

  it('is taken as every published year was, and as the next may be', () => {
    for (const [year, days] of Object.entries(calendar1.years))
      expect([year, calendarYearFaults(Number(year), days, calendar1)]).toEqual([year, []]);
    expect(rulesBroken({})).toEqual([]);
  });

  it.each<[string, Partial<CalendarYear>, string]>([
    ['a day that does not exist', { off: ['02-30'] }, 'off isDay'],
    ['what is no day', { work: ['2月14日'] }, 'work isDay'],
    ['a run that ends before it starts', { off: ['05-05..05-01'] }, 'off isRun'],
    ['a make-up day in the week', { work: ['02-15'] }, 'work isWeekend'],
    ['a day that is free twice', { off: [...year2027.off, '10-07'] }, 'off unique'],
    ['a day that is free and worked', { work: ['10-02'] }, 'work unique'],
    [
      'a missing statutory day that is only expected',
      { off: year2027.off.filter((run) => run !== '06-09'), status: 'expected' },
      'off statutory',
    ],
    [
      'a holiday of two weeks that is only expected',
      { off: ['01-01..01-14', ...year2027.off.slice(1)], status: 'expected' },
      'off isPlausible',
    ],
    [
      'twelve days of work that are only expected',
      { work: ['05-29', '05-30'], status: 'expected' },
      'work isPlausible',
    ],
  ])('is refused for %s', (_, changed, broken) => expect(rulesBroken(changed)).toContain(broken));

  it('is refused behind a gap, and as expected where it was published', () => {
    expect([rulesBroken({}, 2029), rulesBroken({}, 2006)]).toEqual([['year follows'], ['year follows']]);
    expect(rulesBroken({ status: 'expected' }, 2026)).toEqual(['status isPublished']);
  });
});
