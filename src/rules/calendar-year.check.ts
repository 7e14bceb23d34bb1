import type { CalendarData, CalendarYear } from '../../workflows/calendar.js';
import { isWeekend } from '../../workflows/working-day-table.js';
import type { FieldError } from '../platform/errors.js';
import { dayName, daysOf } from './calendar-year.days.js';
import { calendarYearWarnings, type YearWarning } from './calendar-year.warnings.js';
import { existingDay } from './day.check.js';
import { statutoryYears } from './statutory.days.js';

const entryForm = /^(\d{2}-\d{2})(?:\.\.(\d{2}-\d{2}))?$/;

/**
 * What no notice can say of a year's holidays: days that do not exist or stand twice, make-up days that are no weekend. A year
 * that is only expected rests on no notice: there, what a notice might say against the law is a fault as well.
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
      .map((day) => fault('work', 'isWeekend', `${dayName(day)} 不是周末，不能调休上班`)),
    ...(given.status === 'expected' ? calendarYearWarnings(year, given).map(groundless) : []),
  ];
}

function groundless({ code, zh }: YearWarning): FieldError {
  if (code === 'STATUTORY_DAY_MISSING') return fault('off', 'statutory', zh);
  return fault(code === 'WORK_TOO_LONG' ? 'work' : 'off', 'isPlausible', zh);
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
  return seen.length > 0 ? [fault(field, 'unique', `${seen.map(dayName).join('、')} 写了两次`)] : [];
}

function both(off: number[], work: number[]): FieldError[] {
  const same = work.filter((day) => off.includes(day));
  return same.length > 0 ? [fault('work', 'unique', `${same.map(dayName).join('、')} 既放假又上班`)] : [];
}

function fault(field: string, rule: string, text: string): FieldError {
  return { field, rule, message: `${field}：${text}` };
}
