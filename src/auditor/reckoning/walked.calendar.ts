import type { CalendarDocument, LimitDocument } from './rule.documents.js';

const DAY_MS = 86_400_000;
/** Asia/Shanghai is eight hours ahead of UTC all the year round. */
const AHEAD_MS = 8 * 3_600_000;

/** A day in Asia/Shanghai, counted from 1970-01-01. */
export type Day = number;

/** The working calendar, counted the way a clerk counts: one day after another. Instants are UTC milliseconds. */
export class WalkedCalendar {
  readonly #off = new Set<Day>();
  readonly #worked = new Set<Day>();

  constructor(document: CalendarDocument) {
    for (const [year, { off, work }] of Object.entries(document.years)) {
      for (const entry of off) for (const day of daysOf(year, entry)) this.#off.add(day);
      for (const entry of work) for (const day of daysOf(year, entry)) this.#worked.add(day);
    }
  }

  /** A day is worked when the notice says so, else when it is neither free by the notice nor a Saturday or Sunday. */
  isWorked(day: Day): boolean {
    if (this.#worked.has(day)) return true;
    // 1970-01-01 was a Thursday.
    const weekday = (((day + 4) % 7) + 7) % 7;
    return !this.#off.has(day) && weekday !== 0 && weekday !== 6;
  }

  /** The n-th working day after a day, or before it where n is negative; the day itself is not counted. */
  walk(from: Day, n: number): Day {
    let day = from;
    for (let left = Math.abs(n); left > 0; ) {
      day += n > 0 ? 1 : -1;
      if (this.isWorked(day)) left -= 1;
    }
    return day;
  }

  /** The working days after one day up to another and with it; none where the other is not later. */
  count(from: Day, to: Day): number {
    let counted = 0;
    for (let day = from + 1; day <= to; day += 1) if (this.isWorked(day)) counted += 1;
    return counted;
  }

  /** A last day on which nobody works moves to the next one on which somebody does. */
  onwards(day: Day): Day {
    return this.isWorked(day) ? day : this.walk(day, 1);
  }

  /** A limit counts from the day after; working days by walking, days and months end on a day that is worked, at its 24:00. */
  limitEnd(limit: LimitDocument, from: number): number {
    if (limit.hours !== undefined) return from + limit.hours * 3_600_000;
    const start = dayOf(from);
    if (limit.wd !== undefined) return endOf(this.walk(start, limit.wd));
    if (limit.d !== undefined) return endOf(this.onwards(start + limit.d));
    return endOf(this.onwards(monthsLater(start, limit.months ?? 0)));
  }
}

/** The day in Asia/Shanghai on which an instant lies. */
export function dayOf(instant: number): Day {
  return Math.floor((instant + AHEAD_MS) / DAY_MS);
}

/** 00:00 of a day in Asia/Shanghai. */
function startOf(day: Day): number {
  return day * DAY_MS - AHEAD_MS;
}

/** 24:00 of a day, the first instant that is too late. */
export function endOf(day: Day): number {
  return startOf(day) + DAY_MS;
}

/** The last day that is still in time for an instant that is too late. */
export function lastDay(instant: number): Day {
  return dayOf(instant - 1);
}

/** A clock time such as 09:00 on a day in Asia/Shanghai. */
export function at(day: Day, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOf(day) + (hours * 60 + minutes) * 60_000;
}

/** `2026-07-05` as a day. @throws RangeError for other text */
export function dayNamed(text: string): Day {
  const utc = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(utc)) throw new RangeError(`no day: ${text}`);
  return utc / DAY_MS;
}

/** The name of a day, `2026-07-05`. */
export function nameOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it has no such day. */
function monthsLater(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS;
}

function daysOf(year: string, entry: string): Day[] {
  const [first = '', last = first] = entry.split('..');
  const days: Day[] = [];
  for (let day = dayNamed(`${year}-${first}`); day <= dayNamed(`${year}-${last}`); day += 1) days.push(day);
  return days;
}
