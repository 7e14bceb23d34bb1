import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { MeasureLimits } from '../../../workflows/policies/ladder.policy.js';
import type { Done } from '../actors.log.js';
import type { Letter, LetterAct } from '../letters/letters.log.js';

/**
 * Until when a letter issued at this instant wants its answer, UTC milliseconds; null for one that wants none. By the words of the
 * policy: an interview is held within its days, and answered within as many working days again. Pure.
 */
export function answerWantedBy(
  { kind }: Pick<Letter, 'kind'>,
  issuedMs: number,
  { hold, answer }: MeasureLimits,
  calendar: WorkCalendar,
): number | null {
  const [held, answered] = [hold[kind], answer[kind]];
  if (!answered) return null;
  const lastDayOfHolding = held ? calendar.limitEnd(held, issuedMs) - 1 : issuedMs;
  return calendar.limitEnd(answered, lastDayOfHolding);
}

/** Whether an act on a letter came after the limit for it. Pure. */
export function isLate(act: LetterAct, limits: MeasureLimits, calendar: WorkCalendar): boolean {
  const { type, sinceMs, atMs } = act;
  if (type === 'ANSWER') return atMs >= (answerWantedBy(act, sinceMs, limits, calendar) ?? Number.POSITIVE_INFINITY);
  return atMs >= calendar.limitEnd(type === 'SIGN' ? limits.sign : limits.issue, sinceMs);
}

/** Whether the hazard was still somebody's by what its people did, so that it must have heard what became of its letter. Pure. */
export function stood(done: readonly Done[], level: 'major' | 'general', atMs: number): boolean {
  const ends = level === 'major' ? ['APPROVE_CLOSE', 'LOOKBACK_PASS'] : ['PASS'];
  return !ends.includes(done.findLast((act) => act.atMs <= atMs)?.type ?? '');
}
