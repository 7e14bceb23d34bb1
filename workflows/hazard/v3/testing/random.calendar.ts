import type { CalendarData, CalendarYear } from '../../../calendar.js';
import type { SeededRandom } from '../../../kit/testing/seeded-random.js';
import { fromEpochDay, toEpochDay } from '../../../local-date.js';

const years = [2025, 2026, 2027, 2028, 2029, 2030];

/**
 * A calendar nobody has published: holidays of a day or of weeks at any time of the year, and weekend days beside them that are
 * worked to make up for it. Beyond its years every Monday to Friday is worked.
 */
export function randomCalendar(random: SeededRandom, version: number): CalendarData {
  return { version, years: Object.fromEntries(years.map((year) => [year, randomYear(random, year)])) };
}

function randomYear(random: SeededRandom, year: number): CalendarYear {
  const [first, last] = [toEpochDay(`${year}-01-01`), toEpochDay(`${year}-12-31`)];
  const within = (day: number) => Math.min(Math.max(day, first), last);
  const text = (day: number) => fromEpochDay(within(day)).slice('2026-'.length);
  const off: string[] = [];
  const work: string[] = [];
  for (let left = 3 + random.below(8); left > 0; left -= 1) {
    const start = first + random.below(last - first);
    const length = random.chance(0.1) ? 15 + random.below(25) : 1 + random.below(9);
    off.push(`${text(start)}..${text(start + length - 1)}`);
    for (const day of [start - 1 - random.below(7), start + length + random.below(7)]) {
      if (isWeekend(within(day)) && random.chance(0.8)) work.push(text(day));
    }
  }
  return { off, work, status: random.chance(0.7) ? 'final' : 'expected', source: 'drawn' };
}

/** 1 January 1970 was a Thursday. */
function isWeekend(epochDay: number): boolean {
  return [2, 3].includes(((epochDay % 7) + 7) % 7);
}
