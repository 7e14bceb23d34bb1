import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import type { Due } from './due.words.js';

const calendar = new WorkCalendar(calendar1);

/** The date of a list row, reckoned here: the list gives the instant and whether it has passed, not the days left. */
export function rowDue(dueAtMs: number, overdue: boolean, nowMs: number): Due {
  const lastDay = calendar.localDate(dueAtMs - 1);
  return { lastDay, overdue, workingDaysLeft: calendar.workingDaysBetween(calendar.localDate(nowMs), lastDay) };
}

/** The day in Asia/Shanghai an instant falls on. */
export function localDay(instantMs: number): string {
  return calendar.localDate(instantMs);
}
