import type { LocalDate } from '../../../calendar.js';
import type { Instant } from '../../../kit/types.js';
import { ladderOf, type Rung } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import { daysStood, daysWorked, lastDayBefore, nextDayWorked } from './naive.days.js';
import { kindOf, rungsOfLevel } from './naive.ladder.js';

/**
 * The highest rung a hazard has come to by an instant, reckoned from its dates alone, one day after the other; null for
 * none.
 */
export function rungByDelay(facts: HazardFacts, at: Instant, rules: Rules): string | null {
  const come = morningsOf(facts, rules).findLast((one) => one.at <= at)?.rung.id;
  return come ?? rungsOfLevel(facts, rules).findLast(({ id }) => isReached(id, facts))?.id ?? null;
}

/**
 * When each rung above those reached comes: on its own day, on no day on which something else of the ladder ended, and on none
 * together with the one below; extensions used up begin further up.
 */
export function morningsOf(facts: HazardFacts, rules: Rules): { rung: Rung; at: Instant }[] {
  const every = ladderOf(rules).rungs.value;
  const reached = every.findLastIndex(({ id }) => isReached(id, facts));
  const first = Math.max(facts.clocks.due!.at, ...daysBusy(facts, rules).map((day) => morningAfter(day, rules)));
  let free = first;
  return rungsOfLevel(facts, rules)
    .filter(({ id }) => every.findIndex((one) => one.id === id) > reached)
    .map((rung) => {
      const begins = beginsFurtherUp(rung, facts, rules);
      const at = Math.max(
        begins ? first : free,
        Math.min(onItsDay(rung, facts, rules), whenMissed(rung, facts, rules)),
      );
      free = morningAfter(rules.calendar.localDate(at), rules);
      return { rung, at };
    });
}

/** Days after which the ladder goes on: an answer could come, a rung was carried out, it stood still. */
function daysBusy(facts: HazardFacts, rules: Rules): LocalDate[] {
  const { calendar } = rules;
  const { urged, climbed, due } = facts.clocks;
  const answer = urged && urged.seq > due!.seq ? answerUntil(facts, rules) : null;
  return [
    ...(answer === null ? [] : [lastDayBefore(calendar, answer)]),
    ...(climbed && climbed.seq > due!.seq ? [calendar.localDate(climbed.at)] : []),
    ...facts.stoodStill.slice(-1).map(({ until }) => calendar.localDate(until)),
  ];
}

function onItsDay(rung: Rung, facts: HazardFacts, rules: Rules): Instant {
  const { calendar, policy } = rules;
  const { rungs } = ladderOf(rules);
  const delay = beginsFurtherUp(rung, facts, rules) ? rungs.value[0]!.afterWd! : rung.afterWd!;
  let day = lastDayInTime(facts, rules);
  for (let left = delay + daysStood(facts, calendar); left > 0; left -= 1) day = nextDayWorked(calendar, day);
  return calendar.atLocalTime(day, policy.noticeTime);
}

/** Until when whoever was asked last may answer: by the paper where one was issued before a higher rung came, else by the rung. */
function answerUntil(facts: HazardFacts, rules: Rules): Instant | null {
  const { asked, clocks, replyRung } = facts;
  if (replyRung === null || !clocks.urged) return null;
  const { calendar } = rules;
  const every = ladderOf(rules).rungs.value;
  const own = every.findIndex(({ id }) => id === replyRung);
  const passed = every.some(({ id }, rank) => rank > own && isReached(id, facts));
  const paper = passed ? undefined : asked[replyRung];
  if (paper) return paper.until;
  const limit = every[own]?.reply;
  if (!limit) return null;
  const end = calendar.limitEnd(limit, clocks.urged.at);
  const from = clocks.urged.at;
  const stood = facts.stoodStill
    .filter(({ until }) => until > from)
    .map(({ since, until }) =>
      daysWorked(calendar, calendar.localDate(Math.max(since, from)), calendar.localDate(until)),
    )
    .reduce((sum, days) => sum + days, 0);
  if (stood === 0) return end;
  let day = lastDayBefore(calendar, end);
  for (let left = stood; left > 0; left -= 1) day = nextDayWorked(calendar, day);
  return calendar.endOfDay(day);
}

/** The first morning after a paper of the rung below was left without its answer, and after the date; never for none. */
function whenMissed({ whenUnanswered }: Rung, facts: HazardFacts, rules: Rules): Instant {
  const paper = whenUnanswered === null ? undefined : facts.asked[whenUnanswered];
  if (!paper || paper.answered) return Number.POSITIVE_INFINITY;
  const [first, other] = [paper.until, facts.dueAt!].map((end) => lastDayBefore(rules.calendar, end));
  return morningAfter(first! > other! ? first! : other!, rules);
}

function morningAfter(day: LocalDate, { calendar, policy }: Rules): Instant {
  return calendar.atLocalTime(nextDayWorked(calendar, day), policy.noticeTime);
}

function lastDayInTime({ dueAt, clocks, lateRecorded }: HazardFacts, { calendar }: Rules): LocalDate {
  const enteredLate = lateRecorded && dueAt! <= clocks.due!.at;
  return enteredLate ? calendar.localDate(clocks.due!.at) : lastDayBefore(calendar, dueAt!);
}

/** Whoever has had all his extensions begins where others come to later. */
function beginsFurtherUp({ id }: Rung, { extensionsGranted }: HazardFacts, rules: Rules): boolean {
  const usedUp = extensionsGranted >= rules.policy.extension.maximumTimes.value;
  return usedUp && id === ladderOf(rules).startWhenExtensionsUsedUp.value;
}

function isReached(id: string, { fired, clocks }: HazardFacts): boolean {
  return fired[`${kindOf(id)}:${clocks.due?.seq}`] !== undefined;
}
