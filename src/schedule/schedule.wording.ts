import type { Reckoning } from '../../workflows/hazard/v3/hazard.foresight.js';
import { limits } from '../../workflows/texts/limits.js';
import { rungs } from '../../workflows/texts/rungs.js';
import type { Text } from '../../workflows/texts/text.js';

/** What a deadline of this kind is called. */
export function called(kind: string): Text {
  return rungs[kind] ?? (limits as Record<string, Text>)[kind] ?? { zh: '办理时限', en: 'limit' };
}

/** Why it is this day, in words. @param passedOn the last day of a limit that has run out and is asked about again */
export function whyThen({ from, day, workingDays, calendarDays }: Reckoning, passedOn: string | null): Text {
  if (from === 'occurrence') return { zh: '情况发生后立即', en: 'at once, by what happened' };
  if (from === 'limit' && passedOn !== null) {
    return { zh: `时限 ${passedOn} 已过，再次催办`, en: `the limit ended with ${passedOn}: asked about again` };
  }
  if (from === 'limit' || workingDays === null || calendarDays === null) {
    return { zh: `时限在 ${day} 结束`, en: `the limit ends with ${day}` };
  }
  if (calendarDays === 0) return { zh: `整改时限 ${day} 当日`, en: `on the due date ${day} itself` };
  if (calendarDays < 0) {
    return { zh: `整改时限 ${day} 前 ${-calendarDays} 天`, en: `${-calendarDays} days before the due date ${day}` };
  }
  return {
    zh: `整改时限 ${day} 后第 ${workingDays} 个工作日`,
    en: `working day ${workingDays} after the due date ${day}`,
  };
}
