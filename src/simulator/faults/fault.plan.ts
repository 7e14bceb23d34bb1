import type { WorkCalendar } from '../../../workflows/calendar.js';

/** What may go wrong in a simulation. */
export const faultNames = ['smtp-week', 'queue-flush', 'database-restart', 'workers-dead', 'clock-back'] as const;
export type FaultName = (typeof faultNames)[number];

/** A fault and when it holds, UTC milliseconds of virtual time; one that strikes at an instant holds for none. */
export interface FaultWindow {
  name: FaultName;
  fromMs: number;
  toMs: number;
}

const dayMs = 86_400_000;

/** When each fault strikes: spread over the time, no two at once where the time is long enough for all. */
const strikesAt: Record<Exclude<FaultName, 'workers-dead'>, { share: number; days: number }> = {
  'database-restart': { share: 0.15, days: 0 },
  'smtp-week': { share: 0.3, days: 7 },
  'queue-flush': { share: 0.5, days: 0 },
  'clock-back': { share: 0.85, days: 7 },
};

/** @param fromMs midnight of the first day, UTC milliseconds; `toMs` midnight after the last */
export function faultPlan(
  names: readonly FaultName[],
  calendar: WorkCalendar,
  fromMs: number,
  toMs: number,
): FaultWindow[] {
  const begins = (name: FaultName, share: number, days: number): FaultWindow => {
    const first = calendar.rollForward(calendar.localDate(fromMs + (toMs - fromMs) * share));
    // In the forenoon of a working day, when there is something to lose.
    const at = calendar.atLocalTime(first, '09:00');
    return { name, fromMs: at, toMs: at + days * dayMs };
  };
  return names
    .map((name) => {
      if (name === 'workers-dead') return longestHoliday(calendar, fromMs, toMs);
      const { share, days } = strikesAt[name];
      return begins(name, share, days);
    })
    .sort((one, other) => one.fromMs - other.fromMs);
}

/** Working days after the holiday on which nobody has noticed yet: only on such the ladder climbs. */
const unnoticedWd = 5;

/** A holiday that ends later is none of those from which the city could recover within its days. */
const recoveryMs = 14 * dayMs;

/** The longest run of days off with the working day before it and the week after it: in most years 春节. */
function longestHoliday(calendar: WorkCalendar, fromMs: number, toMs: number): FaultWindow {
  let best = { days: 0, first: calendar.localDate(fromMs), last: calendar.localDate(fromMs) };
  let run = { days: 0, first: '', last: '' };
  for (
    let day = calendar.localDate(fromMs);
    day < calendar.localDate(toMs - recoveryMs);
    day = calendar.addDays(day, 1)
  ) {
    if (calendar.isWorkingDay(day)) run = { days: 0, first: '', last: '' };
    else run = { days: run.days + 1, first: run.first || day, last: day };
    if (run.days > best.days) best = run;
  }
  const before = calendar.previousWorkingDay(best.first);
  const after = calendar.addWorkingDays(best.last, unnoticedWd);
  return {
    name: 'workers-dead',
    fromMs: calendar.atLocalTime(before, '12:00'),
    toMs: calendar.atLocalTime(after, '12:00'),
  };
}
