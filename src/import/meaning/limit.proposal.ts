import type { Limit, WorkCalendar } from '../../../workflows/calendar.js';
import { readNumber } from './chinese-number.js';
import type { DueBase, DueProposal } from './due.words.js';

const limitWords = /(?<!\d)(\d{1,3}|[一二两三四五六七八九十]{1,3})个?(工作日|日|天|周|星期|(?<=个)月|年)(?:之|以)?内/;

const limits: Record<string, (count: number) => Limit> = {
  工作日: (count) => ({ wd: count }),
  日: (count) => ({ d: count }),
  天: (count) => ({ d: count }),
  周: (count) => ({ d: 7 * count }),
  星期: (count) => ({ d: 7 * count }),
  月: (count) => ({ months: count }),
  年: (count) => ({ months: 12 * count }),
};

/**
 * Reads "三日内", "10个工作日内", "两个月内": counted from the base day, the first not counted, rolled off days without
 * work（民法典 201、203）. A bare 日 is a calendar day. Null where the words hold no such limit.
 */
export function proposeLimit(words: string, base: DueBase, calendar: WorkCalendar): DueProposal | null {
  const match = limitWords.exec(words);
  const count = match ? readNumber(match[1] ?? '') : null;
  const limit = limits[match?.[2] ?? ''];
  if (!match || !count || !limit) return null;
  return {
    on: calendar.localDate(calendar.limitEnd(limit(count), calendar.startOfDay(base.on)) - 1),
    rule: `“${match[0]}”自${base.told}起算，首日不计，末日遇休息日顺延（日历第 ${calendar.version} 版）`,
  };
}
