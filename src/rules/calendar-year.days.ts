import { fromEpochDay, toEpochDay } from '../../workflows/local-date.js';

/** The epoch days that readable entries of a year name, in their order. */
export function daysOf(year: number, entries: readonly string[]): number[] {
  return entries.flatMap((entry) => {
    const [first = '', last = first] = entry.split('..');
    const start = toEpochDay(`${year}-${first}`);
    return Array.from({ length: toEpochDay(`${year}-${last}`) - start + 1 }, (_, index) => start + index);
  });
}

/** An epoch day as a notice writes it: `MM-DD`. */
export function dayName(epochDay: number): string {
  return fromEpochDay(epochDay).slice(5);
}
