import type { CalendarData, CalendarYear } from '../../../workflows/calendar.js';
import { addDays } from '../../../workflows/local-date.js';
import { SeededChance } from '../../demo/script/seeded.chance.js';
import { calendarYearFaults } from '../../rules/calendar-year.check.js';
import { statutoryDays } from '../../rules/statutory.days.js';

/**
 * A year nobody has announced yet, made from the seed: the statutory days, and as many days beside 春节 and 国庆 as a notice
 * might give. Pure.
 * @throws RangeError for a year whose lunar days are not known
 */
export function seededYear(year: number, seed: number, before: CalendarData): CalendarYear {
  const statutory = statutoryDays(year);
  const chance = new SeededChance(seed + year);
  const beside = [chance.between(1, 4), chance.between(1, 4)] as const;
  const source = `模拟日历，种子 ${seed} / made from seed ${seed}`;
  // A holiday that touches weekends on both ends may become longer than any that was ever published.
  for (let less = 0; ; less++) {
    const more = [...after(year, springEnd(statutory), beside[0] - less), ...after(year, '10-03', beside[1] - less)];
    const off = [...new Set([...statutory, ...more])].sort();
    const made: CalendarYear = { off, work: [], status: 'expected', source };
    if (less >= 4 || calendarYearFaults(year, made, before).length === 0) return made;
  }
}

/** 春节 is the only holiday of the first two months after New Year's Day. */
function springEnd(statutory: readonly string[]): string {
  return statutory.filter((day) => day > '01-01' && day < '03-01').at(-1)!;
}

function after(year: number, day: string, days: number): string[] {
  return Array.from({ length: Math.max(0, days) }, (_, n) => addDays(`${year}-${day}`, n + 1).slice(5));
}
