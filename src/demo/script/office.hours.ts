import type { WorkCalendar } from '../../../workflows/calendar.js';
import { addDays } from '../../../workflows/local-date.js';
import type { SeededChance } from './seeded.chance.js';

const minuteMs = 60_000;
/** When people come to act on a working day, as minutes of the day; each day is up to `jitter` minutes off. */
const sittings = [9 * 60 + 10, 10 * 60 + 40, 14 * 60 + 35, 16 * 60 + 15];
const jitter = 30;

/** How often a day people act: sittings are counted through, so that `sittingsADay` later is the next working day. */
export const sittingsADay = sittings.length;

/**
 * The instants (UTC milliseconds, growing) at which people act: four a working day of Asia/Shanghai, from the day of
 * `fromMs` on, none after `toMs`.
 */
export function officeHours(calendar: WorkCalendar, chance: SeededChance, fromMs: number, toMs: number): number[] {
  const hours: number[] = [];
  const last = calendar.localDate(toMs);
  for (let day = calendar.localDate(fromMs); day <= last; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    const midnight = calendar.atLocalTime(day, '00:00');
    hours.push(...sittings.map((minute) => midnight + (minute + chance.between(0, jitter)) * minuteMs));
  }
  return hours.filter((instant) => instant <= toMs);
}
