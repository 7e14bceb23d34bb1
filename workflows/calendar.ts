import type { Instant } from './kit/types.js';
import { addDays, addMonths, fromEpochDay, type LocalDate, toEpochDay } from './local-date.js';
import { isWeekend, WorkingDayTable } from './working-day-table.js';

export type { LocalDate } from './local-date.js';

/** One year's holidays. A day is `MM-DD`, a run of days `MM-DD..MM-DD`, both ends included. */
export interface CalendarYear {
  off: string[];
  /** Weekend days that are worked to make up for a longer holiday（调休上班）. */
  work: string[];
  /** `expected`: written before the State Council's notice for that year was published. */
  status: 'final' | 'expected';
  source: string;
}

export interface CalendarData {
  version: number;
  years: Record<number, CalendarYear>;
}

/** A limit: working days, calendar days, calendar months or hours. */
export type Limit = { wd: number } | { d: number } | { months: number } | { hours: number };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991; the data begins in 2007. */
const ZONE_MS = 8 * HOUR_MS;
const TIME_FORM = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The working calendar of mainland China in one version of its data: pure arithmetic, no time zone library.
 * Dates are days in Asia/Shanghai, instants UTC milliseconds. A year without data counts weekends only and is
 * flagged by `isProvisional`; it never throws. Methods throw RangeError for text that is no date and for counts that
 * are not whole. Sources: 民法典 201–203; the State Council's yearly notices, named in the data year by year.
 */
export class WorkCalendar {
  readonly version: number;
  /** First and last day for which the data says anything. */
  readonly horizon: { readonly from: LocalDate; readonly to: LocalDate };
  private readonly finalYears: ReadonlySet<number>;
  private readonly table: WorkingDayTable;

  /** @throws RangeError when the data names no year or a day that does not exist */
  constructor(data: CalendarData) {
    const years = Object.entries(data.years).map(([year, days]) => ({ year: Number(year), ...days }));
    if (years.length === 0) throw new RangeError('日历没有任何年份 (a calendar needs at least one year)');
    const named = years.map(({ year }) => year);
    this.version = data.version;
    this.horizon = { from: `${Math.min(...named)}-01-01`, to: `${Math.max(...named)}-12-31` };
    this.finalYears = new Set(years.filter(({ status }) => status === 'final').map(({ year }) => year));
    const off = new Set(years.flatMap(({ year, off }) => epochDays(year, off)));
    const work = new Set(years.flatMap(({ year, work }) => epochDays(year, work)));
    this.table = new WorkingDayTable(
      toEpochDay(this.horizon.from),
      toEpochDay(this.horizon.to) + 1,
      (day) => work.has(day) || !(off.has(day) || isWeekend(day)),
    );
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.table.isWorked(toEpochDay(date));
  }

  /** True where the answer may still change: no data for the year, or only expected data. */
  isProvisional(date: LocalDate): boolean {
    return !this.finalYears.has(Number(date.slice(0, 4)));
  }

  /** The `count`-th working day after `date` (before it when negative). The start is not counted; 0 is `date` itself. */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    assertWhole(count);
    const start = toEpochDay(date);
    if (count === 0) return fromEpochDay(start);
    return fromEpochDay(
      this.table.dayOfRank(count > 0 ? this.table.rank(start + 1) + count - 1 : this.table.rank(start) + count),
    );
  }

  /** Working days from `from` to `to`, the start not counted, negative when `to` is earlier: undoes addWorkingDays. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    const [start, end] = [toEpochDay(from), toEpochDay(to)];
    if (start === end) return 0;
    return end > start
      ? this.table.rank(end + 1) - this.table.rank(start + 1)
      : this.table.rank(end) - this.table.rank(start);
  }

  /**
   * What is left until the end of a last day, in working days; a minus says overdue. Who is late at all is late by one:
   * a date that fell on a Saturday is overdue by a day on the Sunday and on the Monday.
   */
  workingDaysLeft(today: LocalDate, lastDay: LocalDate): number {
    if (toEpochDay(today) <= toEpochDay(lastDay)) return this.workingDaysBetween(today, lastDay);
    return -Math.max(1, this.workingDaysBetween(lastDay, today));
  }

  nextWorkingDay(date: LocalDate): LocalDate {
    return this.addWorkingDays(date, 1);
  }

  previousWorkingDay(date: LocalDate): LocalDate {
    return this.addWorkingDays(date, -1);
  }

  /** The day itself when it is worked, else the first one after it（法定休假日结束的次日）. */
  rollForward(date: LocalDate): LocalDate {
    return this.isWorkingDay(date) ? date : this.nextWorkingDay(date);
  }

  addDays(date: LocalDate, days: number): LocalDate {
    assertWhole(days);
    return addDays(date, days);
  }

  localDate(instant: Instant): LocalDate {
    return fromEpochDay(Math.floor((instant + ZONE_MS) / DAY_MS));
  }

  startOfDay(date: LocalDate): Instant {
    return toEpochDay(date) * DAY_MS - ZONE_MS;
  }

  /** 24:00, which is the first instant that no longer belongs to the day: due on 5 July means before it. */
  endOfDay(date: LocalDate): Instant {
    return this.startOfDay(date) + DAY_MS;
  }

  /** @param time `HH:MM`, 00:00 to 23:59. @throws RangeError for any other text */
  atLocalTime(date: LocalDate, time: string): Instant {
    const match = TIME_FORM.exec(time);
    if (!match) throw new RangeError(`不是时刻：${time}，应为 HH:MM (not a time of day)`);
    return this.startOfDay(date) + (Number(match[1]) * 60 + Number(match[2])) * 60_000;
  }

  /**
   * The instant at which a limit that starts at `from` has run out; an act at that instant is late.
   * Days and months: the first day is not counted (201), a month ends on its corresponding day (202), a last day
   * without work moves to the next working day and ends at 24:00 (203). Hours run from the instant itself (201).
   */
  limitEnd(limit: Limit, from: Instant): Instant {
    if ('hours' in limit) return from + limit.hours * HOUR_MS;
    const start = this.localDate(from);
    if ('wd' in limit) return this.endOfDay(this.addWorkingDays(start, limit.wd));
    const last = 'd' in limit ? this.addDays(start, limit.d) : addMonths(start, limit.months);
    return this.endOfDay(this.rollForward(last));
  }
}

function epochDays(year: number, days: string[]): number[] {
  return days.flatMap((entry) => {
    const [first = '', last = first] = entry.split('..');
    const start = toEpochDay(`${year}-${first}`);
    const length = toEpochDay(`${year}-${last}`) - start + 1;
    if (length < 1) throw new RangeError(`日期段倒置：${entry} (a run of days ends before it starts)`);
    return Array.from({ length }, (_, index) => start + index);
  });
}

function assertWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new RangeError(`天数应为整数：${count} (a count of days must be whole)`);
}
