import type { Limit } from '../../calendar.js';
import type { Deadline, Instant, Standing } from '../../kit/types.js';
import { ladderOf } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import type { ClockName, MeasureFacts } from './measure.facts.js';

/** What waits in a state: the deadline's kind, the clock it runs on, and its limit. */
interface Duty {
  kind: string;
  clock: ClockName;
  limit: Limit;
}

function dutyOf({ facts, value }: Standing<MeasureFacts>, rules: Rules): Duty | null {
  const { sign, issue, answer } = ladderOf(rules).measures.value;
  const limit = facts.kind && answer[facts.kind];
  switch (value['course']) {
    case 'drafted':
      return { kind: 'measure.sign', clock: 'drafted', limit: sign };
    case 'signed':
      return { kind: 'measure.issue', clock: 'signed', limit: issue };
    case 'issued':
      return limit ? { kind: 'measure.answer', clock: 'issued', limit } : null;
    default:
      return null;
  }
}

/** One duty waits at a time; missed, it is asked for every working day and never falls silent. */
export function measureDeadlines(standing: Standing<MeasureFacts>, rules: Rules): Deadline[] {
  const { facts } = standing;
  const duty = facts.endedAt === null ? dutyOf(standing, rules) : null;
  const start = duty && facts.clocks[duty.clock];
  if (!duty || !start) return [];
  const { calendar, policy } = rules;
  const end = calendar.limitEnd(duty.limit, start.at);
  const last = calendar.localDate(end - 1);
  const occurrence = (n: number): Instant =>
    n === 1
      ? end
      : calendar.atLocalTime(calendar.addWorkingDays(last, n * policy.digestEveryWd.value), policy.noticeTime);
  const n = (facts.fired[`${duty.kind}:${start.seq}`] ?? 0) + 1;
  return [{ kind: duty.kind, anchor: start.seq, n, dueAt: occurrence(n), event: 'MEASURE_DUE', occurrence }];
}

/** The instant at which the duty that waits has to be done; null where none waits. */
export function measureDueAt(standing: Standing<MeasureFacts>, rules: Rules): Instant | null {
  const duty = standing.facts.endedAt === null ? dutyOf(standing, rules) : null;
  const start = duty && standing.facts.clocks[duty.clock];
  return duty && start ? rules.calendar.limitEnd(duty.limit, start.at) : null;
}
