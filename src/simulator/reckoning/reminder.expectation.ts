import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Policy, Reminder } from '../../../workflows/policy.js';
import type { Done } from '../actors.log.js';
import type { RemindersChanged } from '../replan/replan.desk.js';

/** A reminder that must have been given, because its hour came while there was something to be reminded of. */
export interface ExpectedReminder {
  caseId: string;
  daysBefore: number;
  atMs: number;
}

/** The hours reminders are given at, and the lists of days, one before the change and one after it. */
export interface Reminding extends Pick<Policy, 'noticeTime' | 'lastOpenHour'> {
  calendar: WorkCalendar;
  /** Null where the days were never changed, and then the list is `always`. */
  changed: Pick<RemindersChanged, 'atMs' | 'before' | 'after'> | null;
  always: readonly Reminder[];
}

const dating = ['ASSIGN', 'REASSIGN', 'APPROVE_EXTENSION'];

/**
 * The reminders each date must have led to, from the act that set it until the next that sets one, until it is first handed in
 * under it, or the end: what fell before the change by the old list, what falls after it by the new one. A day of the new list
 * that had passed by then may have been made up for, and is not asked for. Pure. @param endMs the end of the simulated time
 */
export function expectedReminders(
  { caseId, done }: { caseId: string; done: readonly Done[] },
  reminding: Reminding,
  endMs: number,
): ExpectedReminder[] {
  return done.flatMap(({ type, atMs: setMs, dueOn }, place) => {
    if (!dating.includes(type) || dueOn === null) return [];
    const next = done.slice(place + 1).find((act) => [...dating, 'SUBMIT_CLOSEOUT'].includes(act.type));
    return remindersOf(dueOn, setMs, reminding)
      .filter(({ atMs }) => setMs < atMs && atMs < (next?.atMs ?? endMs))
      .map((reminder) => ({ caseId, ...reminder }));
  });
}

function remindersOf(dueOn: string, setMs: number, { calendar, changed, always, ...hours }: Reminding) {
  const periodDays = (calendar.endOfDay(dueOn) - setMs) / 86_400_000;
  const given = (list: readonly Reminder[]) =>
    list
      .filter(({ minimumPeriodDays }) => periodDays >= minimumPeriodDays)
      .map(({ daysBefore }) => ({ daysBefore, atMs: hourOf(calendar.addDays(dueOn, -daysBefore), calendar, hours) }));
  if (!changed) return given(always);
  const { atMs: changedMs, before, after } = changed;
  return [
    ...given(before).filter(({ atMs }) => atMs <= changedMs),
    ...given(after).filter(({ atMs }) => atMs > changedMs),
  ];
}

/** In the morning of a working day; before a day off at the last open hour. */
function hourOf(day: string, calendar: WorkCalendar, hours: Pick<Policy, 'noticeTime' | 'lastOpenHour'>): number {
  return calendar.isWorkingDay(day)
    ? calendar.atLocalTime(day, hours.noticeTime)
    : calendar.atLocalTime(calendar.previousWorkingDay(day), hours.lastOpenHour);
}
