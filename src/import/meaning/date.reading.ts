import { daysInMonth, type LocalDate } from '../../../workflows/local-date.js';

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/**
 * A cell that is a full date and nothing else, a time of day aside.
 * @returns the date in Asia/Shanghai, or null: the cell then stays words (2024-02-30 does too)
 */
export function readDate(cell: string): LocalDate | null {
  const day = cell.replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2})?$/, '').replace(/\s+/g, '');
  for (const form of forms) {
    const match = form.exec(day);
    if (match) return localDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return null;
}

/** `YYYY-MM-DD` of three numbers, or null where the calendar has no such day. */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth({ year, month })) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
