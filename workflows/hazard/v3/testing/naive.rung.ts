import type { Instant } from '../../../kit/types.js';
import { ladderOf, type Rung } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import { daysStood, lastDayBefore, nextDayWorked } from './naive.days.js';
import { kindOf, rungsOfLevel } from './naive.ladder.js';

/**
 * The highest rung a hazard has come to by an instant, reckoned from its dates alone, one day after the other; null for
 * none. The reply that the rung reached last asked for holds back those above it.
 */
export function rungByDelay(facts: HazardFacts, at: Instant, rules: Rules): string | null {
  return rungsOfLevel(facts, rules).findLast((rung) => morningOf(rung, facts, rules) <= at)?.id ?? null;
}

function morningOf(rung: Rung, facts: HazardFacts, rules: Rules): Instant {
  const { calendar, policy } = rules;
  const { clocks, rung: reached } = facts;
  const due = clocks.due!;
  let day = lastDayInTime(facts, rules);
  for (let left = delayOf(rung, facts, rules) + daysStood(facts, calendar); left > 0; left -= 1)
    day = nextDayWorked(calendar, day);
  const own = Math.max(due.at, Math.min(calendar.atLocalTime(day, policy.noticeTime), missedOn(rung, facts, rules)));
  const until = answerUntil(facts, rules);
  if (reached === rung.id || until === null || clocks.urged!.seq < due.seq) return own;
  return Math.max(
    own,
    calendar.atLocalTime(nextDayWorked(calendar, lastDayBefore(calendar, until)), policy.noticeTime),
  );
}

/** Until when whoever was asked last may answer: by the paper where one was issued before a higher rung came, else by the rung. */
export function answerUntil({ asked, clocks, fired, replyRung }: HazardFacts, rules: Rules): Instant | null {
  if (replyRung === null || !clocks.urged) return null;
  const every = ladderOf(rules).rungs.value;
  const own = every.findIndex(({ id }) => id === replyRung);
  const passed = every.some(({ id }, rank) => rank > own && fired[`${kindOf(id)}:${clocks.due?.seq}`] !== undefined);
  const limit = every[own]?.reply;
  const byRung = limit ? rules.calendar.limitEnd(limit, clocks.urged.at) : null;
  return passed ? byRung : (asked[replyRung]?.until ?? byRung);
}

/** The first morning after a paper of the rung below was left without its answer, and after the date; never for none. */
export function missedOn({ whenUnanswered }: Rung, facts: HazardFacts, { calendar, policy }: Rules): Instant {
  const paper = whenUnanswered === null ? undefined : facts.asked[whenUnanswered];
  if (!paper || paper.answered || paper.dueSeq !== facts.clocks.due!.seq) return Number.POSITIVE_INFINITY;
  const [first, other] = [paper.until, facts.dueAt!].map((end) => lastDayBefore(calendar, end));
  return calendar.atLocalTime(nextDayWorked(calendar, first! > other! ? first! : other!), policy.noticeTime);
}

function lastDayInTime({ dueAt, clocks, lateRecorded }: HazardFacts, { calendar }: Rules): string {
  const enteredLate = lateRecorded && dueAt! <= clocks.due!.at;
  return enteredLate ? calendar.localDate(clocks.due!.at) : lastDayBefore(calendar, dueAt!);
}

/** Whoever has had all his extensions begins where others come to later. */
function delayOf({ id, afterWd }: Rung, { extensionsGranted }: HazardFacts, rules: Rules): number {
  const { rungs, startWhenExtensionsUsedUp } = ladderOf(rules);
  const usedUp = extensionsGranted >= rules.policy.extension.maximumTimes.value;
  return usedUp && id === startWhenExtensionsUsedUp.value ? rungs.value[0]!.afterWd! : afterWd!;
}
