import type { Deadline, Standing } from '../../kit/types.js';
import type { Rules } from '../../rules.js';
import { dueDate } from '../v1/hazard.clock.js';
import { hazardDeadlines as firstHazardDeadlines } from '../v1/hazard.deadlines.js';
import { asFirst } from './first.facts.js';
import type { HazardFacts } from './hazard.facts.js';
import { endOf, type Track, tracksOf } from './hazard.tracks.js';

/** While production is suspended nobody is urged to mend; somebody looks every month instead（8.10）. */
const stillInSuspension = new Set(['remind.R2', 'remind.R3', 'milestone', 'urge', 'digest', 'urge.reply']);

/** All deadlines that must be armed in this standing: those of version 1, and one for every duty that waits. */
export function hazardDeadlines(standing: Standing<HazardFacts>, rules: Rules): Deadline[] {
  const { facts, value } = standing;
  if (standing.seq === 0 || facts.endedBy !== null) return [];
  const suspended = value['production'] === 'suspended';
  const first = firstHazardDeadlines(firstStanding(standing, rules), rules)
    .filter(({ kind }) => !(suspended && stillInSuspension.has(kind)))
    .filter(({ kind }) => !(isEnteredLate(facts) && kind.startsWith('remind.')));
  return [...first, ...tracksOf(facts).map((track) => repeating(track, facts, rules))];
}

/**
 * A hazard entered from paper when its date had already passed is urged from its recording on, not by all the rungs it
 * would have climbed（8.24）.
 */
function firstStanding({ facts, ...standing }: Standing<HazardFacts>, { calendar }: Rules) {
  const dueAt = isEnteredLate(facts) ? calendar.endOfDay(calendar.localDate(facts.clocks.due!.at)) : facts.dueAt;
  return { ...standing, facts: asFirst({ ...facts, dueAt }) };
}

function isEnteredLate({ lateRecorded, dueAt, clocks }: HazardFacts): boolean {
  return lateRecorded && dueAt !== null && clocks.due !== undefined && dueAt <= clocks.due.at;
}

/** A limit fires when it has run out and then every working day until the duty is done: its silence cannot happen. */
function repeating(track: Track, facts: HazardFacts, rules: Rules): Deadline {
  const { calendar, policy } = rules;
  const anchor = facts.clocks[track.clock]!.seq;
  const end = endOf(track, facts, rules);
  const last = dueDate(calendar, end);
  const occurrence = (n: number) =>
    n === 1
      ? end
      : calendar.atLocalTime(calendar.addWorkingDays(last, n * policy.digestEveryWd.value), policy.noticeTime);
  const n = (facts.fired[`${track.kind}:${anchor}`] ?? 0) + 1;
  const event = track.kind === 'lookback.sampled' ? 'LOOKBACK_DUE' : 'LIMIT_DUE';
  return { kind: track.kind, anchor, n, dueAt: occurrence(n), event, occurrence };
}
