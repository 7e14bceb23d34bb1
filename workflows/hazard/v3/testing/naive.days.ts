import type { LocalDate, WorkCalendar } from '../../../calendar.js';
import type { Instant } from '../../../kit/types.js';

/** Working days after a day up to another one, counted one by one: nothing of the way the calendar itself counts them. */
export function daysWorked(calendar: WorkCalendar, after: LocalDate, upTo: LocalDate): number {
  let count = 0;
  for (let day = calendar.addDays(after, 1); day <= upTo; day = calendar.addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The first day after this one on which people work, found by looking at one after the other. */
export function nextDayWorked(calendar: WorkCalendar, after: LocalDate): LocalDate {
  let day = calendar.addDays(after, 1);
  while (!calendar.isWorkingDay(day)) day = calendar.addDays(day, 1);
  return day;
}

/** Working days in which a ladder stood still, each time counted day by day. */
export function daysStood(
  { heldWd, stoodStill }: { heldWd: number; stoodStill: readonly { since: Instant; until: Instant }[] },
  calendar: WorkCalendar,
): number {
  const days = ({ since, until }: { since: Instant; until: Instant }) =>
    daysWorked(calendar, calendar.localDate(since), calendar.localDate(until));
  return stoodStill.reduce((sum, one) => sum + days(one), heldWd);
}

/** The last day that lies wholly before an instant（UTC milliseconds）. */
export function lastDayBefore(calendar: WorkCalendar, instant: Instant): LocalDate {
  return calendar.localDate(instant - 1);
}
