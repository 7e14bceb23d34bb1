import type { Deadline, Instant, Standing } from '../../kit/types.js';
import { ladderOf, type MeasureKind } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import type { ClockName, ClockStart, MeasureFacts } from './measure.facts.js';

/** What waits in a state: the deadline's kind, the clock it runs on, and until when it is in time. */
interface Duty {
  kind: string;
  start: ClockStart;
  end: Instant;
}

/**
 * Until when a measure issued now asks for its answer, UTC milliseconds; null for one that asks for none. What is held on a
 * day of its own（约谈）is answered from the last day for holding it on.
 */
export function answerEnd(kind: MeasureKind, issuedAt: Instant, rules: Rules): Instant | null {
  const { answer, hold } = ladderOf(rules).measures.value;
  const [asked, held] = [answer[kind], hold[kind]];
  if (!asked) return null;
  const { calendar } = rules;
  return calendar.limitEnd(asked, held ? calendar.limitEnd(held, issuedAt) - 1 : issuedAt);
}

function dutyOf({ facts, value }: Standing<MeasureFacts>, rules: Rules): Duty | null {
  const { sign, issue } = ladderOf(rules).measures.value;
  const duty = (kind: string, clock: ClockName, endOf: (start: Instant) => Instant | null): Duty | null => {
    const start = facts.clocks[clock];
    const end = start ? endOf(start.at) : null;
    return start && end !== null ? { kind, start, end } : null;
  };
  switch (facts.endedAt === null ? value['course'] : 'ended') {
    case 'drafted':
      return duty('measure.sign', 'drafted', (at) => rules.calendar.limitEnd(sign, at));
    case 'signed':
      return duty('measure.issue', 'signed', (at) => rules.calendar.limitEnd(issue, at));
    case 'issued':
      return duty('measure.answer', 'issued', () => facts.answerUntil);
    default:
      return null;
  }
}

/** One duty waits at a time; missed, it is asked for every working day and never falls silent. */
export function measureDeadlines(standing: Standing<MeasureFacts>, rules: Rules): Deadline[] {
  const duty = dutyOf(standing, rules);
  if (!duty) return [];
  const { calendar, policy } = rules;
  const { kind, start, end } = duty;
  const last = calendar.localDate(end - 1);
  const occurrence = (n: number): Instant =>
    n === 1
      ? end
      : calendar.atLocalTime(calendar.addWorkingDays(last, n * policy.digestEveryWd.value), policy.noticeTime);
  const n = (standing.facts.fired[`${kind}:${start.seq}`] ?? 0) + 1;
  return [{ kind, anchor: start.seq, n, dueAt: occurrence(n), event: 'MEASURE_DUE', occurrence }];
}

/** The instant at which the duty that waits has to be done; null where none waits. */
export function measureDueAt(standing: Standing<MeasureFacts>, rules: Rules): Instant | null {
  return dutyOf(standing, rules)?.end ?? null;
}
