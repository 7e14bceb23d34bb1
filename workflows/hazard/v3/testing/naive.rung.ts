import type { Instant } from '../../../kit/types.js';
import { ladderOf, type Rung } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import { lastDayBefore, nextDayWorked } from './naive.days.js';
import { rungsOfLevel } from './naive.ladder.js';

/**
 * The highest rung a hazard has come to by an instant, reckoned from its dates alone, one day after the other; null for
 * none. The reply that the rung reached last asked for holds back those above it.
 */
export function rungByDelay(facts: HazardFacts, at: Instant, rules: Rules): string | null {
  return rungsOfLevel(facts, rules).findLast((rung) => morningOf(rung, facts, rules) <= at)?.id ?? null;
}

function morningOf(rung: Rung, facts: HazardFacts, rules: Rules): Instant {
  const { calendar, policy } = rules;
  const { clocks, replyRung, rung: reached } = facts;
  const due = clocks.due!;
  let day = lastDayInTime(facts, rules);
  for (let left = delayOf(rung, facts, rules) + facts.heldWd; left > 0; left -= 1) day = nextDayWorked(calendar, day);
  const own = Math.max(due.at, calendar.atLocalTime(day, policy.noticeTime));
  const asked = rungsOfLevel(facts, rules).find(({ id }) => id === replyRung)?.reply;
  if (reached === rung.id || !asked || !clocks.urged || clocks.urged.seq < due.seq) return own;
  const answered = nextDayWorked(calendar, lastDayBefore(calendar, calendar.limitEnd(asked, clocks.urged.at)));
  return Math.max(own, calendar.atLocalTime(answered, policy.noticeTime));
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
