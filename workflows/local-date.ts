/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. */
export type LocalDate = string;

/** The parts of a local date; month and day start at 1. */
interface DateParts {
  year: number;
  month: number;
  day: number;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
/** Days between 0000-03-01, where an era of 400 years starts, and 1970-01-01. */
const ERA_OFFSET = 719_468;

/**
 * Reads a local date.
 * @param date `YYYY-MM-DD`
 * @throws RangeError when the text is no date of the calendar (2026-02-30 is none)
 */
function dateParts(date: LocalDate): DateParts {
  const match = FORM.exec(date);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (!match || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > daysInMonth(parts)) {
    throw new RangeError(`不是日期：${date}，应为 YYYY-MM-DD (not a calendar date)`);
  }
  return parts;
}

/** Days since 1970-01-01. @throws RangeError when `date` is no calendar date */
export function toEpochDay(date: LocalDate): number {
  const { year, month, day } = dateParts(date);
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_OFFSET;
}

/** The date that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): LocalDate {
  const shifted = epochDay + ERA_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra + leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return formatDate({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** The date `days` calendar days after `date` (before it when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day `months` later, or the last day of that month where it has no such day (民法典 202). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return formatDate({ ...target, day: Math.min(day, daysInMonth(target)) });
}

/** How many days the month has. */
export function daysInMonth({ year, month }: { year: number; month: number }): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function formatDate({ year, month, day }: DateParts): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
