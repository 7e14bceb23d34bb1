import type { WorkCalendar } from '../../../workflows/calendar.js';
import { daysInMonth } from '../../../workflows/local-date.js';
import { readNumber } from './chinese-number.js';
import { localDateOf } from './date.reading.js';
import type { DueBase, DueProposal } from './due.words.js';
import { proposeLimit } from './limit.proposal.js';

const number = '(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const fullDate = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?/;
const monthDay = new RegExp(`(?:(\\d{4})年)?${number}月${number}[日号]`);
const monthPart = new RegExp(`(?:(\\d{4})年)?${number}月(?:份)?(初|上旬|中旬|下旬|底|末|内)`);
const yearPart = /(?:(\d{4})年|(?<![半\d一二两三四五六七八九十明去])年|[本当]年)(?:底|末|内)/;

/**
 * Reads a published deadline in words. A year left out is that of the day found, else of the day published; a day that
 * would lie before that day belongs to the next year.
 * @returns null where the words, or the dates missing beside them, allow no reading
 */
export function proposeDue(words: string, base: DueBase | null, calendar: WorkCalendar): DueProposal | null {
  const match = fullDate.exec(words);
  const on = match ? localDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (on) return { on, rule: '取文中写明的日期' };
  return (base && proposeLimit(words, base, calendar)) ?? proposeInYear(words, base);
}

function proposeInYear(words: string, base: DueBase | null): DueProposal | null {
  for (const [pattern, read] of readings) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (match[1]) return read(Number(match[1]), match);
    if (!base) return null;
    const year = Number(base.on.slice(0, 4));
    const first = read(year, match);
    const proposal = first && first.on < base.on ? read(year + 1, match) : first;
    return proposal && { on: proposal.on, rule: `${proposal.rule}；年份取自${base.told}` };
  }
  return null;
}

const readings: [RegExp, (year: number, match: RegExpExecArray) => DueProposal | null][] = [
  [monthDay, readDay],
  [monthPart, readPartOfMonth],
  [yearPart, (year, match) => ({ on: `${year}-12-31`, rule: `“${match[0]}”读作当年 12 月 31 日` })],
];

function readDay(year: number, match: RegExpExecArray): DueProposal | null {
  const on = localDateOf(year, readNumber(match[2] ?? '') ?? 0, readNumber(match[3] ?? '') ?? 0);
  return on ? { on, rule: `“${match[0]}”` } : null;
}

function readPartOfMonth(year: number, match: RegExpExecArray): DueProposal | null {
  const month = readNumber(match[2] ?? '') ?? 0;
  const day = { 初: 10, 上旬: 10, 中旬: 20 }[match[3] ?? ''] ?? daysInMonth({ year, month });
  const on = localDateOf(year, month, day);
  return on ? { on, rule: `“${match[0]}”读作该月 ${day} 日` } : null;
}
