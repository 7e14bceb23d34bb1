import type { Deadline, Instant, Standing } from '../../kit/types.js';
import type { LimitKey } from '../../policy.js';
import type { Rules } from '../../rules.js';
import { dueDate } from './hazard.clock.js';
import type { ClockName, HazardFacts } from './hazard.facts.js';

/** A duty that waits in a state: the limit it has, and the clock it runs on. */
interface Duty {
  limit: (facts: HazardFacts, rules: Rules) => LimitKey;
  clock: (facts: HazardFacts) => ClockName;
}

const duty = (limit: LimitKey, clock: ClockName): Duty => ({ limit: () => limit, clock: () => clock });

/** Who must act next, state by state; a state that is open and not here would be a silent one. */
const duties: Record<string, Duty> = {
  draft: duty('draft.limit', 'drafted'),
  reported: {
    limit: (facts) => (facts.openFacts.length > 0 ? 'complete.facts' : 'determine.limit'),
    clock: (facts) => (facts.clocks.completed ? 'completed' : 'reported'),
  },
  determined: duty('assign.limit', 'determined'),
  assigned: duty('ack.limit', 'assigned'),
  acknowledged: duty('plan.limit', 'acknowledged'),
  planSubmitted: duty('plan.review.limit', 'planSubmitted'),
  submitted: { limit: verifyLimit, clock: () => 'submitted' },
  verifying: { limit: verifyLimit, clock: () => 'submitted' },
  verified: duty('approve.limit', 'verified'),
  reopened: duty('reopen.assign.limit', 'reopened'),
};

const onTheLadder = new Set([
  'assigned',
  'acknowledged',
  'planSubmitted',
  'rectifying',
  'submitted',
  'verifying',
  'verified',
]);

/** All deadlines that must be armed in this standing, by the policy and the calendar of the case. */
export function hazardDeadlines(standing: Standing<HazardFacts>, rules: Rules): Deadline[] {
  const { facts, value } = standing;
  if (standing.seq === 0) return [];
  const state = value['lifecycle']!;
  const asked: Deadline[] = [];
  const waiting = duties[state];
  if (waiting) asked.push(limit(waiting.limit(facts, rules), waiting.clock(facts), 'LIMIT_DUE', facts, rules));
  if (value['extension'] === 'pending') {
    const key = facts.level === 'major' ? 'extension.decide.major' : 'extension.decide.general';
    asked.push(limit(key, 'extensionAsked', 'EXTENSION_UNDECIDED', facts, rules));
  }
  if (value['escalation'] === 'climbing' && !facts.explained) {
    asked.push(limit('urge.reply', 'urged', 'LIMIT_DUE', facts, rules));
  }
  if (state === 'closed' && facts.level === 'major' && !facts.lookBackDone) {
    asked.push(limit('lookback.major', 'closed', 'LOOKBACK_DUE', facts, rules));
  }
  if (state === 'rectifying') asked.push(...milestones(facts));
  if (onTheLadder.has(state) && value['escalation'] !== 'held') asked.push(...ladder(facts, rules));
  return asked;
}

function verifyLimit(facts: HazardFacts, rules: Rules): LimitKey {
  return rules.policy.shortVerificationSectors.value.includes(facts.sector ?? '')
    ? 'verify.fire.limit'
    : 'verify.limit';
}

/** A limit fires when it has run out and then every working day until the duty is done: its silence cannot happen. */
function limit(key: LimitKey, clock: ClockName, event: string, facts: HazardFacts, rules: Rules): Deadline {
  const start = facts.clocks[clock]!;
  const end = rules.calendar.limitEnd(rules.policy.limits[key].value, start.at);
  const last = dueDate(rules.calendar, end);
  const occurrence = (n: number) => (n === 1 ? end : noticeAfter(last, n * rules.policy.digestEveryWd.value, rules));
  return next(key, start.seq, event, occurrence, facts);
}

/** The rungs before and after the due date; those after it are moved by the time the ladder stood still. */
function ladder(facts: HazardFacts, rules: Rules): Deadline[] {
  const { dueAt, clocks, heldWd } = facts;
  if (dueAt === null || !clocks.due) return [];
  const { policy, calendar } = rules;
  const last = dueDate(calendar, dueAt);
  const urge = policy.urgeAfterWd.value + heldWd;
  const digest = (n: number) => noticeAfter(last, urge + n * policy.digestEveryWd.value, rules);
  const rungs: (Deadline | null)[] = [
    ...reminders(clocks.due, last, dueAt, rules),
    { ...once('urge', clocks.due.seq, 1, noticeAfter(last, urge, rules), 'RUNG_DUE'), rank: 30 },
    next('digest', clocks.due.seq, 'DIGEST_DUE', digest, facts),
  ];
  return rungs.filter((rung) => rung !== null).filter((rung) => rung.n > lastFired(facts, rung.kind, rung.anchor));
}

function reminders(due: { seq: number; at: Instant }, last: string, dueAt: Instant, rules: Rules) {
  const periodDays = (dueAt - due.at) / 86_400_000;
  return rules.policy.reminders.value.map((reminder, index): Deadline | null => {
    const at = lastOpenHour(rules, rules.calendar.addDays(last, -reminder.daysBefore));
    if (periodDays < reminder.minimumPeriodDays || at <= due.at) return null;
    return { ...once(`remind.${reminder.rung}`, due.seq, index + 1, at, 'REMIND_DUE'), rank: 10 + index };
  });
}

/** The notice hour of that day, or, when nobody works on it, the last open hour before it. */
function lastOpenHour(rules: Rules, day: string): Instant {
  const { calendar, policy } = rules;
  return calendar.isWorkingDay(day)
    ? calendar.atLocalTime(day, policy.noticeTime)
    : calendar.atLocalTime(calendar.previousWorkingDay(day), policy.lastOpenHour);
}

function noticeAfter(day: string, workingDays: number, rules: Rules): Instant {
  return rules.calendar.atLocalTime(rules.calendar.addWorkingDays(day, workingDays), rules.policy.noticeTime);
}

function milestones(facts: HazardFacts): Deadline[] {
  const anchor = facts.clocks.planApproved;
  if (!anchor) return [];
  return facts.milestones
    .map((dueAt, index) => once('milestone', anchor.seq, index + 1, dueAt, 'REMIND_DUE'))
    .filter((milestone) => milestone.n > lastFired(facts, milestone.kind, milestone.anchor));
}

function once(kind: string, anchor: number, n: number, dueAt: Instant, event: string): Deadline {
  return { kind, anchor, n, dueAt, event };
}

function next(
  kind: string,
  anchor: number,
  event: string,
  occurrence: (n: number) => Instant,
  facts: HazardFacts,
): Deadline {
  const n = lastFired(facts, kind, anchor) + 1;
  return { kind, anchor, n, dueAt: occurrence(n), event, occurrence };
}

function lastFired(facts: HazardFacts, kind: string, anchor: number): number {
  return facts.fired[`${kind}:${anchor}`] ?? 0;
}
