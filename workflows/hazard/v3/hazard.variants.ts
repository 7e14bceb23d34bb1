import { type PracticeLimitKey, type PracticePolicy, practiceOf } from '../../policies/practice.policy.js';
import { limitOf, remindersOf, type VariedPolicy } from '../../policies/variant.policy.js';
import type { LimitKey, Policy } from '../../policy.js';
import type { Rules } from '../../rules.js';
import type { ClockName, HazardFacts } from './hazard.facts.js';

/** The clock a limit runs on, where it can be told from its name; the others run from now on. */
const clockOf: Partial<Record<LimitKey | PracticeLimitKey, ClockName>> = {
  'draft.limit': 'drafted',
  'determine.limit': 'reported',
  'complete.facts': 'reported',
  'assign.limit': 'determined',
  'ack.limit': 'assigned',
  'plan.limit': 'acknowledged',
  'plan.review.limit': 'planSubmitted',
  'verify.limit': 'submitted',
  'verify.fire.limit': 'submitted',
  'approve.limit': 'verified',
  'reopen.assign.limit': 'reopened',
  'lookback.major': 'closed',
  'extension.decide.major': 'extensionAsked',
  'extension.decide.general': 'extensionAsked',
  'transfer.answer': 'transferAsked',
  'objection.decide': 'disputed',
  'void.decide': 'voidProposed',
  'resume.review': 'resumeAsked',
  'suspended.confirm': 'suspensionConfirmed',
  'dual.report': 'dualOwed',
  'lookback.sampled': 'sampled',
};

/**
 * The rules as they hold for this hazard: limits and reminders by its level and sector, and by the important period in which
 * a duty began（8.25）. A limit that has begun is not moved by the end of a period.
 */
export function rulesFor(facts: HazardFacts, rules: Rules): Rules {
  const { variants = [] } = rules.policy as Partial<VariedPolicy>;
  if (variants.length === 0) return rules;
  const varied = <Limits extends object>(limits: Limits): Limits =>
    Object.fromEntries(Object.keys(limits).map((key) => [key, limitFor(key, facts, rules)])) as Limits;
  const practice = practiceOf(rules);
  const policy: Policy & Pick<PracticePolicy, 'practice'> = {
    ...rules.policy,
    limits: varied(rules.policy.limits),
    reminders: facts.clocks.due ? remindersOf(rules, facts, facts.clocks.due.at) : rules.policy.reminders,
    practice: { ...practice, limits: varied(practice.limits) },
  };
  return { ...rules, policy };
}

/** No important period is as old as this. */
const beforeAnyPeriod = 0;

/** A duty that has not begun yet has no limit anybody could see: what the policy says for its level and sector stands. */
function limitFor(key: string, facts: HazardFacts, rules: Rules) {
  const clock = clockOf[key as keyof typeof clockOf];
  return limitOf(rules, key, facts, (clock && facts.clocks[clock]?.at) ?? beforeAnyPeriod);
}
