/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

/** Weekdays (Mon–Fri) from 1970-01-05 up to, not including, `epochDay`. */
function weekdaysBefore(epochDay: number): number {
  const days = epochDay - FIRST_MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The weekday with `rank` weekdays before it, counted from 1970-01-05. */
function weekdayOfRank(rank: number): number {
  const weeks = Math.floor(rank / 5);
  return FIRST_MONDAY + weeks * 7 + (rank - weeks * 5);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(epochDay: number): boolean {
  const weekday = (((epochDay - FIRST_MONDAY) % 7) + 7) % 7;
  return weekday >= 5;
}

/**
 * Numbers the working days, so that adding and counting are two look-ups and exact inverses of each other.
 * Days are epoch days. Inside [start, end) the table decides; outside it every Monday to Friday is worked,
 * since a calendar that ends must not stop a deadline.
 */
export class WorkingDayTable {
  private readonly before: Int32Array;
  private readonly days: number[] = [];

  constructor(
    private readonly start: number,
    private readonly end: number,
    isWorked: (epochDay: number) => boolean,
  ) {
    this.before = new Int32Array(end - start);
    for (let day = start; day < end; day += 1) {
      this.before[day - start] = this.days.length;
      if (isWorked(day)) this.days.push(day);
    }
  }

  /** How many working days lie from the table's start up to, not including, the day; negative before the start. */
  rank(epochDay: number): number {
    if (epochDay < this.start) return weekdaysBefore(epochDay) - weekdaysBefore(this.start);
    if (epochDay >= this.end) return this.days.length + weekdaysBefore(epochDay) - weekdaysBefore(this.end);
    return this.before[epochDay - this.start] ?? 0;
  }

  /** The working day that has `rank` of them before it: the inverse of `rank` on working days. */
  dayOfRank(rank: number): number {
    if (rank < 0) return weekdayOfRank(weekdaysBefore(this.start) + rank);
    return this.days[rank] ?? weekdayOfRank(weekdaysBefore(this.end) + rank - this.days.length);
  }

  isWorked(epochDay: number): boolean {
    return this.rank(epochDay + 1) > this.rank(epochDay);
  }
}
