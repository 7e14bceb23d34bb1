import { localDay } from '../time/row.due.js';
import type { Closure } from './use.closure.js';

const shownMonths = 12;

/** The twelve months `YYYY-MM` that end with the one the cut-off lies in; midnight belongs to the day that ends with it. */
export function monthsUntil(asOfMs: number): string[] {
  const [year = 0, month = 1] = localDay(asOfMs - 1)
    .split('-')
    .map(Number);
  return Array.from({ length: shownMonths }, (_, place) => {
    const index = year * 12 + month - shownMonths + place;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

interface MonthLine {
  month: string;
  found: number;
  closed: number;
  /** On time by the dates as they were approved; null where nothing of the month has been due. */
  rate: number | null;
  overdueOpen: number;
  /** Where the server lists its cases; null where nothing was found. */
  cases: string | null;
}

/** One line a month, also where nothing was found: a gap in a year is a figure, too. */
export function monthLines(months: readonly string[], rows: Closure['rows']): MonthLine[] {
  return months.map((month) => {
    const row = rows.find(({ key }) => key === month);
    if (!row) return { month, found: 0, closed: 0, rate: null, overdueOpen: 0, cases: null };
    const { found, closed, current } = row.total;
    return { month, found, closed, rate: current.rate, overdueOpen: current.overdueOpen, cases: row.cases };
  });
}

/** `2026年3月`. */
export function monthWords(month: string): string {
  const [year, of] = month.split('-').map(Number);
  return `${year}年${of}月`;
}
