import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../calendar.js';
import { fromEpochDay, toEpochDay } from '../local-date.js';
import { calendar1 } from './calendar-1.js';

interface ChineseDays {
  isWorkday(date: string): boolean;
  getSolarDateFromLunar(date: string): { date: string };
  getSolarTermDate(year: number, month: number, term: 'pure_brightness'): string;
}

// The package is CommonJS with a browser bundle; jest's ESM loader sees no named exports in it.
const chineseDays = createRequire(import.meta.url)('chinese-days') as ChineseDays;

describe('calendar 1', () => {
  const calendar = new WorkCalendar(calendar1);
  const years = Array.from({ length: 20 }, (_, index) => 2007 + index);

  it.each(years)('%i agrees with the published holidays on every day', (year) => {
    const differing: string[] = [];
    for (let day = toEpochDay(`${year}-01-01`); day <= toEpochDay(`${year}-12-31`); day += 1) {
      const date = fromEpochDay(day);
      if (calendar.isWorkingDay(date) !== chineseDays.isWorkday(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
    expect(calendar1.years[year]?.status).toBe('final');
  });

  it('2027 is expected: the thirteen statutory days of the 2024 rule and nothing else', () => {
    const lunar = (date: string) => chineseDays.getSolarDateFromLunar(date).date;
    const newYear = toEpochDay(lunar('2027-01-01'));
    const statutory = [
      '2027-01-01',
      ...[-1, 0, 1, 2].map((offset) => fromEpochDay(newYear + offset)),
      chineseDays.getSolarTermDate(2027, 4, 'pure_brightness'),
      '2027-05-01',
      '2027-05-02',
      lunar('2027-05-05'),
      lunar('2027-08-15'),
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ];
    const { off, work, status } = calendar1.years[2027] ?? { off: [], work: [], status: 'final' };
    const days = off.flatMap((entry) => {
      const [first = '', last = first] = entry.split('..');
      const start = toEpochDay(`2027-${first}`);
      return Array.from({ length: toEpochDay(`2027-${last}`) - start + 1 }, (_, index) => fromEpochDay(start + index));
    });
    expect(days).toEqual(statutory);
    expect(work).toEqual([]);
    expect(status).toBe('expected');
  });

  it('every year names its source', () => {
    expect(Object.values(calendar1.years).filter(({ source }) => source.length < 10)).toEqual([]);
  });
});
