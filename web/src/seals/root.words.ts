import { localDay } from '../time/row.due.js';

/** A value of 64 digits as it stands in the mail: in groups of four, so that two people can read it to each other. */
export function inGroups(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What somebody pasted, without the blanks and capitals of how it was printed. */
export function plainRoot(typed: string): string {
  return typed.replace(/\s/g, '').toLowerCase();
}

/** How many local days lie between two seals that follow each other and have none; each should have had one. */
export function missingDays(olderMs: number, newerMs: number): number {
  const day = (ms: number) => Date.parse(`${localDay(ms)}T00:00:00Z`) / 86_400_000;
  return Math.max(0, day(newerMs) - day(olderMs) - 1);
}
