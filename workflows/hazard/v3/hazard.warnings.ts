import type { Deadline, Instant } from '../../kit/types.js';
import { ladderOf } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { extensionWindowEnd } from '../v1/claims/extension.js';
import { dueDate } from '../v1/hazard.clock.js';
import type { HazardFacts } from './hazard.facts.js';
import { asSecond } from './second.facts.js';

/** Of reminders due together only the last is given; they rank below every rung. R0 and R1 ask something else than they do. */
const ranks = { R0: 8, R1: 9, first: 10, last: 29 };

type Warning = Pick<Deadline, 'kind' | 'n' | 'dueAt' | 'rank' | 'beside'>;

/**
 * All that is said before the date: R0 to R3. Whoever enters a hazard from paper after its date needs no warning of it, nor
 * whoever failed a verification that went on past it.
 */
export function warnings(facts: HazardFacts, rules: Rules): Deadline[] {
  const { seq, at } = facts.clocks.due!;
  const passed = facts.stoodStill.some(({ since }) => since >= facts.dueAt! - 1);
  if (passed || (facts.lateRecorded && facts.dueAt! <= at)) return [];
  return [...windowCloses(facts, rules), ...progressMissing(facts, rules), ...reminders(facts, rules)]
    .filter(({ kind, n, dueAt }) => dueAt > at && n > (facts.fired[`${kind}:${seq}`] ?? Number.NEGATIVE_INFINITY))
    .map((warning) => ({ ...warning, anchor: seq, event: 'REMIND_DUE' }));
}

/**
 * R0: the last days in which more time may be asked for, where any may and nobody has asked. Whoever is let begin only after
 * that day hears on his first morning, and nobody once it is too late.
 */
function windowCloses(facts: HazardFacts, rules: Rules): Warning[] {
  const { calendar, policy } = rules;
  const { seq } = facts.clocks.due!;
  const hasAsked = (facts.clocks.extensionAsked?.seq ?? 0) > seq;
  if (!facts.underway || hasAsked || facts.extensionsGranted >= policy.extension.maximumTimes.value) return [];
  const closes = extensionWindowEnd(asSecond(facts), rules);
  const day = calendar.addWorkingDays(dueDate(calendar, closes), -ladderOf(rules).windowReminderWd.value);
  const own = calendar.atLocalTime(day, policy.noticeTime);
  const begun = begunAt(facts);
  const dueAt =
    own > begun ? own : calendar.atLocalTime(calendar.nextWorkingDay(calendar.localDate(begun)), policy.noticeTime);
  return dueAt < closes ? [{ kind: 'remind.R0', n: 1, dueAt, rank: ranks.R0, beside: true }] : [];
}

/**
 * R1: a share of the period is gone and nobody has said a word, though whoever rectifies could have: not before he was let
 * begin, and not where he has handed in since.
 */
function progressMissing(facts: HazardFacts, rules: Rules): Warning[] {
  const { calendar, policy } = rules;
  const { due, progress, submitted } = facts.clocks;
  const { seq, at } = due!;
  const share = calendar.localDate(at + (facts.dueAt! - at) * ladderOf(rules).progressAskedAfter.value);
  const dueAt = calendar.atLocalTime(calendar.rollForward(share), policy.noticeTime);
  const silent = Math.max(progress?.seq ?? 0, submitted?.seq ?? 0) < seq;
  const asks = facts.underway && silent && begunAt(facts) < dueAt && dueAt < facts.dueAt!;
  return asks ? [{ kind: 'remind.R1', n: 1, dueAt, rank: ranks.R1, beside: true }] : [];
}

/**
 * R2 and R3, numbered by the days they come before the date（-15, -7 … 0）: under another list of days what was given stays
 * given, and no day is swallowed.
 */
function reminders(facts: HazardFacts, rules: Rules): Warning[] {
  const { calendar, policy } = rules;
  const last = dueDate(calendar, facts.dueAt!);
  const periodDays = (facts.dueAt! - facts.clocks.due!.at) / 86_400_000;
  return policy.reminders.value
    .filter(({ minimumPeriodDays }) => periodDays >= minimumPeriodDays)
    .map(({ rung, daysBefore }, index) => ({
      kind: `remind.${rung}`,
      n: -daysBefore,
      dueAt: lastOpenHour(calendar.addDays(last, -daysBefore), rules),
      rank: Math.min(ranks.first + index, ranks.last),
    }));
}

/** The reminders whose hour has come by an instant, the latest last. */
export function remindersBy(at: Instant, facts: HazardFacts, rules: Rules): Pick<Deadline, 'kind' | 'n'>[] {
  return reminders(facts, rules)
    .filter(({ dueAt }) => dueAt <= at)
    .sort((one, other) => one.n - other.n);
}

/** The notice hour of that day, or, when nobody works on it, the last open hour before it. */
function lastOpenHour(day: string, { calendar, policy }: Rules): Instant {
  return calendar.isWorkingDay(day)
    ? calendar.atLocalTime(day, policy.noticeTime)
    : calendar.atLocalTime(calendar.previousWorkingDay(day), policy.lastOpenHour);
}

/** Since when whoever rectifies could, under this date; a case from an older version says no more than when its plan was approved. */
function begunAt({ clocks: { due, begun, planApproved, acknowledged } }: HazardFacts): Instant {
  return Math.max(due!.at, begun?.at ?? 0, planApproved?.at ?? 0, acknowledged?.at ?? 0);
}
