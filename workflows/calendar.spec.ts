import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LocalDate, WorkCalendar } from './calendar.js';
import { calendar1 } from './calendars/calendar-1.js';
import { fromEpochDay, toEpochDay } from './local-date.js';

const calendar = new WorkCalendar(calendar1);
const DAY_MS = 86_400_000;

describe('working days, worked examples', () => {
  it.each<[LocalDate, number, LocalDate]>([
    ['2024-09-27', 1, '2024-09-29'],
    ['2024-09-27', 2, '2024-09-30'],
    ['2024-09-27', 3, '2024-10-08'],
    ['2024-09-27', 4, '2024-10-09'],
    ['2024-09-27', 5, '2024-10-10'],
    ['2025-09-24', 3, '2025-09-28'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-24', -2, '2026-02-13'],
    ['2026-02-18', 0, '2026-02-18'],
    ['2026-02-18', 1, '2026-02-24'],
    ['2026-02-18', -1, '2026-02-14'],
  ])('%s and %i working days is %s', (from, count, expected) => {
    expect(calendar.addWorkingDays(from, count)).toBe(expected);
  });

  it('names the neighbours of a holiday', () => {
    expect(calendar.nextWorkingDay('2026-10-01')).toBe('2026-10-08');
    expect(calendar.previousWorkingDay('2026-10-08')).toBe('2026-09-30');
    expect(calendar.rollForward('2026-10-10')).toBe('2026-10-10');
    expect(calendar.rollForward('2026-10-11')).toBe('2026-10-12');
  });
});

describe('working days, for every date and count', () => {
  // Twenty years either side of the data, so that its edges and what lies beyond them are met.
  const date = fc.integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2045-12-31') }).map(fromEpochDay);
  const count = fc.integer({ min: -3_000, max: 3_000 });

  it('counting undoes adding', () => {
    fc.assert(
      fc.property(date, count, (from, n) => {
        expect(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, n))).toBe(n);
      }),
    );
  });

  it('adding lands on a working day and grows with the count', () => {
    fc.assert(
      fc.property(date, count, (from, n) => {
        const reached = calendar.addWorkingDays(from, n);
        if (n !== 0) expect(calendar.isWorkingDay(reached)).toBe(true);
        expect(calendar.addWorkingDays(from, n + 1) > reached).toBe(true);
      }),
    );
  });

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: 1, max: 400 }), (one, other, n) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(calendar.addWorkingDays(early, n) <= calendar.addWorkingDays(late, n)).toBe(true);
      }),
    );
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (from, n) => {
        let day = toEpochDay(from);
        for (let left = n; left > 0; ) if (calendar.isWorkingDay(fromEpochDay(++day))) left -= 1;
        expect(calendar.addWorkingDays(from, n)).toBe(fromEpochDay(day));
      }),
    );
  });
});

describe('instants', () => {
  it('a day in Asia/Shanghai runs from 16:00 UTC to 16:00 UTC and owns its start, not its end', () => {
    expect(new Date(calendar.startOfDay('2026-07-05')).toISOString()).toBe('2026-07-04T16:00:00.000Z');
    expect(calendar.endOfDay('2026-07-05')).toBe(calendar.startOfDay('2026-07-06'));
    expect(calendar.localDate(calendar.startOfDay('2026-07-05'))).toBe('2026-07-05');
    expect(calendar.localDate(calendar.endOfDay('2026-07-05') - 1)).toBe('2026-07-05');
    expect(calendar.localDate(calendar.endOfDay('2026-07-05'))).toBe('2026-07-06');
    expect(new Date(calendar.atLocalTime('2026-07-05', '08:30')).toISOString()).toBe('2026-07-05T00:30:00.000Z');
  });

  it('agrees with the zone database', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1992, 0), max: Date.UTC(2060, 0) }), (instant) => {
        expect(calendar.localDate(instant)).toBe(format.format(instant));
      }),
    );
  });
});

describe('limits', () => {
  const noon = (date: LocalDate) => calendar.atLocalTime(date, '12:00');
  const lastDay = (end: number) => calendar.localDate(end - 1);

  it.each([
    ['working days', { wd: 5 }, '2024-09-27', '2024-10-10'],
    ['days on a working day', { d: 10 }, '2026-06-01', '2026-06-11'],
    ['days that end on a Saturday', { d: 5 }, '2026-06-01', '2026-06-08'],
    ['days that end on a Saturday that is worked', { d: 3 }, '2026-10-07', '2026-10-10'],
    ['days that end in a holiday', { d: 3 }, '2026-09-29', '2026-10-08'],
    ['a month to its corresponding day', { months: 1 }, '2026-03-16', '2026-04-16'],
    ['a month that lacks the day', { months: 1 }, '2025-10-31', '2025-12-01'],
    ['six months across a year', { months: 6 }, '2025-12-11', '2026-06-11'],
  ])('%s', (_, limit, from, expected) => {
    const end = calendar.limitEnd(limit, noon(from));
    expect(lastDay(end)).toBe(expected);
    expect(end).toBe(calendar.endOfDay(expected));
  });

  it('does not count the first day, from its first instant to its last', () => {
    const first = calendar.limitEnd({ d: 10 }, calendar.startOfDay('2026-06-01'));
    expect(calendar.limitEnd({ d: 10 }, calendar.endOfDay('2026-06-01') - 1)).toBe(first);
    expect(calendar.limitEnd({ d: 10 }, calendar.endOfDay('2026-06-01'))).toBe(first + DAY_MS);
  });

  it('hours run from the instant and roll nowhere', () => {
    expect(calendar.limitEnd({ hours: 24 }, noon('2026-10-01'))).toBe(noon('2026-10-02'));
  });
});

describe('the ends of the data', () => {
  it('says how far it reaches and what is provisional', () => {
    expect(calendar.version).toBe(1);
    expect(calendar.horizon).toEqual({ from: '2007-01-01', to: '2027-12-31' });
    expect(calendar.isProvisional('2026-12-31')).toBe(false);
    expect(calendar.isProvisional('2027-01-01')).toBe(true);
    expect(calendar.isProvisional('2028-01-01')).toBe(true);
    expect(calendar.isProvisional('2006-12-31')).toBe(true);
  });

  it('a missing year counts weekends only, inside the data as well', () => {
    const gapped = new WorkCalendar({
      version: 9,
      years: {
        2024: { off: ['10-01'], work: [], status: 'final', source: 'spec' },
        2026: { off: [], work: [], status: 'final', source: 'spec' },
      },
    });
    expect(gapped.isWorkingDay('2024-10-01')).toBe(false);
    expect(gapped.isWorkingDay('2025-10-01')).toBe(true);
    expect(gapped.isProvisional('2025-10-01')).toBe(true);
    expect(calendar.addWorkingDays('2030-09-30', 1)).toBe('2030-10-01');
  });

  it('refuses what is no date, no time, no whole count, no run of days', () => {
    expect(() => calendar.isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => calendar.isWorkingDay('2026-2-3')).toThrow(RangeError);
    expect(() => calendar.atLocalTime('2026-02-03', '24:00')).toThrow(RangeError);
    expect(() => calendar.addWorkingDays('2026-02-03', 1.5)).toThrow(RangeError);
    const bad = { off: ['05-03..05-01'], work: [], status: 'final' as const, source: 'spec' };
    expect(() => new WorkCalendar({ version: 9, years: { 2024: bad } })).toThrow(RangeError);
    expect(() => new WorkCalendar({ version: 9, years: {} })).toThrow(RangeError);
  });
});
