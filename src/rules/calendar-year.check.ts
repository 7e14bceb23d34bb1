import type { CalendarData, CalendarYear } from '../../workflows/calendar.js';
import { fromEpochDay, toEpochDay } from '../../workflows/local-date.js';
import type { FieldError } from '../platform/errors.js';
import { existingDay } from './day.check.js';
import { statutoryDays, statutoryYears } from './statutory.days.js';

const entryForm = /^(\d{2}-\d{2})(?:\.\.(\d{2}-\d{2}))?$/;
/** Longer ones were never published. */
const longestHoliday = 10;
const longestWork = 9;

/**
 * What is wrong with a year's holidays by the calendar itself and by the law: days that do not exist or stand twice, make-up
 * days that are no weekend, statutory days that are missing, holidays and working weeks of a length nobody published.
 * @param parent the calendar the year is added to; a gap, and an expected year in the place of a published one, are refused
 */
export function calendarYearFaults(year: number, given: CalendarYear, parent: CalendarData): FieldError[] {
  const years = Object.keys(parent.years).map(Number);
  const last = Math.min(Math.max(...years) + 1, statutoryYears.to);
  if (year < Math.min(...years) || year > last)
    return [fault('year', 'follows', `须为 ${Math.min(...years)} 至 ${last} 之间的年份`)];
  if (given.status === 'expected' && parent.years[year]?.status === 'final')
    return [fault('status', 'isPublished', '该年已按正式通知登记，不能退回预计')];
  const unread = [...unreadable(year, 'off', given.off), ...unreadable(year, 'work', given.work)];
  if (unread.length > 0) return unread;
  const [off, work] = [daysOf(year, given.off), daysOf(year, given.work)];
  return [
    ...twice('off', off),
    ...twice('work', work),
    ...both(off, work),
    ...work
      .filter((day) => !isWeekend(day))
      .map((day) => fault('work', 'isWeekend', `${name(day)} 不是周末，不能调休上班`)),
    ...(year >= statutoryYears.from ? byLaw(year, given, off, work) : []),
    ...tooLong(year, new Set(off), new Set(work)),
  ];
}

function byLaw(year: number, { status }: CalendarYear, off: number[], work: number[]): FieldError[] {
  const free = new Set(off.map((day) => name(day)));
  const missing = statutoryDays(year).filter((day) => !free.has(day));
  if (missing.length > 0) return [fault('off', 'statutory', `缺少法定节假日 ${missing.join('、')}`)];
  const balance = off.filter((day) => !isWeekend(day)).length - work.length;
  if (status === 'expected' || balance === 13) return [];
  return [fault('work', 'balance', `放假的工作日减去调休上班日应为 13 天，现为 ${balance} 天，请与通知核对`)];
}

function unreadable(year: number, field: string, entries: readonly string[]): FieldError[] {
  return entries.flatMap((entry) => {
    const [, first = '', last = first] = entryForm.exec(entry) ?? [];
    if (first === '') return [fault(field, 'isDay', `“${entry}”须为 MM-DD 或 MM-DD..MM-DD`)];
    const strange = [first, last].filter((day) => !existingDay(`${year}-${day}`));
    if (strange.length > 0) return [fault(field, 'isDay', `${year} 年没有 ${strange.join('、')}`)];
    return first > last ? [fault(field, 'isRun', `“${entry}”止早于起`)] : [];
  });
}

function twice(field: string, days: number[]): FieldError[] {
  const seen = days.filter((day, index) => days.indexOf(day) < index);
  return seen.length > 0 ? [fault(field, 'unique', `${seen.map(name).join('、')} 写了两次`)] : [];
}

function both(off: number[], work: number[]): FieldError[] {
  const same = work.filter((day) => off.includes(day));
  return same.length > 0 ? [fault('work', 'unique', `${same.map(name).join('、')} 既放假又上班`)] : [];
}

/** Runs by the finished year: what is free and what is worked, weekends among them. */
function tooLong(year: number, off: ReadonlySet<number>, work: ReadonlySet<number>): FieldError[] {
  const first = toEpochDay(`${year}-01-01`);
  const days = Array.from({ length: toEpochDay(`${year + 1}-01-01`) - first }, (_, index) => first + index);
  const isFree = (day: number) => off.has(day) || (isWeekend(day) && !work.has(day));
  let run = 0;
  return days.flatMap((day) => {
    run = isFree(day) === isFree(day - 1) && day > first ? run + 1 : 1;
    if (run === longestHoliday + 1 && isFree(day))
      return [fault('off', 'isPlausible', `截至 ${name(day)} 连休超过 10 天，请核对`)];
    if (run === longestWork + 1 && !isFree(day))
      return [fault('work', 'isPlausible', `截至 ${name(day)} 连续上班超过 9 天，请核对`)];
    return [];
  });
}

function daysOf(year: number, entries: readonly string[]): number[] {
  return entries.flatMap((entry) => {
    const [first = '', last = first] = entry.split('..');
    const start = toEpochDay(`${year}-${first}`);
    return Array.from({ length: toEpochDay(`${year}-${last}`) - start + 1 }, (_, index) => start + index);
  });
}

function isWeekend(epochDay: number): boolean {
  return [0, 6].includes(new Date(epochDay * 86_400_000).getUTCDay());
}

function name(epochDay: number): string {
  return fromEpochDay(epochDay).slice(5);
}

function fault(field: string, rule: string, text: string): FieldError {
  return { field, rule, message: `${field}：${text}` };
}
