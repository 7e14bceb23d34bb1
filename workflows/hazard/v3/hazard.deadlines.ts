import type { Deadline, Instant, Standing } from '../../kit/types.js';
import type { Rung } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { dueDate } from '../v1/hazard.clock.js';
import { hazardDeadlines as secondHazardDeadlines } from '../v2/hazard.deadlines.js';
import { isOver } from '../v2/hazard.tracks.js';
import type { HazardFacts } from './hazard.facts.js';
import {
  delayOf,
  happened,
  isBroughtForward,
  kindOf,
  lastDayInTime,
  rankOf,
  reachedRank,
  replyEnd,
  rungsOf,
  unansweredAt,
} from './hazard.ladder.js';
import { daysStoodStill } from './hazard.standstill.js';
import { warnings } from './hazard.warnings.js';
import { asSecond, secondStanding } from './second.facts.js';

/** Rungs of one ladder due together: the highest of them is carried out. Reminders rank below. */
const lowestRung = 30;
const takenOver = new Set(['urge', 'remind.R2', 'remind.R3']);
/** From the assignment on somebody has a date to keep. */
const onTheLadder = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];

/** All deadlines that must be armed in this standing: those of version 2, with the whole ladder for its first rung. */
export function hazardDeadlines(standing: Standing<HazardFacts>, rules: Rules): Deadline[] {
  const { facts, value } = standing;
  if (standing.seq === 0 || facts.endedBy !== null) return [];
  const second = secondHazardDeadlines(withoutReply(standing, rules), rules).filter(({ kind }) => !takenOver.has(kind));
  const climbs = onTheLadder.includes(value['lifecycle']!) && value['production'] !== 'suspended';
  const dated = climbs && facts.dueAt !== null && facts.clocks.due !== undefined;
  return [
    ...second,
    ...(dated && value['escalation'] !== 'held' ? [...rungs(facts, rules), ...warnings(facts, rules)] : []),
    ...(dated && value['escalation'] === 'climbing' ? reply(facts, rules) : []),
    ...(isOver(asSecond(facts)) ? [] : occurrencesOf(facts)),
  ];
}

/** The explanation is asked for here, by the rung that was reached; version 2 knows of the first alone, and counts once what stood. */
function withoutReply({ facts, ...standing }: Standing<HazardFacts>, { calendar }: Rules) {
  return secondStanding({ ...standing, facts: { ...facts, explained: true, heldWd: daysStoodStill(facts, calendar) } });
}

/**
 * The rungs not yet reached under the date in force, each in the ladder's own working time, or earlier where what a measure
 * asked for is missing. Waiting overtakes nothing: each comes a working day after the one below at least.
 */
function rungs(facts: HazardFacts, rules: Rules): Deadline[] {
  const earliest = earliestRung(facts, rules);
  const above = rungsOf(facts, rules).filter(({ id }) => rankOf(id, rules) > reachedRank(facts, rules));
  let free = earliest;
  return above.map((rung) => {
    const dueAt = Math.max(isBroughtForward(rung, facts, rules) ? earliest : free, ownMorning(rung, facts, rules));
    free = morningAfter(rules.calendar.localDate(dueAt), 1, rules);
    const rank = lowestRung + rankOf(rung.id, rules);
    return { kind: kindOf(rung.id), anchor: facts.clocks.due!.seq, n: 1, dueAt, event: 'RUNG_DUE', rank };
  });
}

/**
 * No rung comes before the reply limit of the one reached last has ended, nor on its day, nor on that on which a verification
 * or a suspension ended that had held the ladder.
 */
function earliestRung(facts: HazardFacts, rules: Rules): Instant {
  const { calendar } = rules;
  const { due, urged, climbed } = facts.clocks;
  const isUnderDate = (clock: typeof urged) => clock !== undefined && clock.seq > due!.seq;
  const reply = isUnderDate(urged) ? replyEnd(facts, rules) : null;
  const stoodUntil = facts.stoodStill.at(-1)?.until;
  return Math.max(
    due!.at,
    ...(reply === null ? [] : [morningAfter(dueDate(calendar, reply), 1, rules)]),
    ...(isUnderDate(climbed) ? [morningAfter(calendar.localDate(climbed!.at), 1, rules)] : []),
    ...(stoodUntil === undefined ? [] : [morningAfter(calendar.localDate(stoodUntil), 1, rules)]),
  );
}

/** The morning of a rung by itself: by its delay, or the first one after both the date and an answer that is missing. */
function ownMorning(rung: Rung, facts: HazardFacts, rules: Rules): Instant {
  const { calendar } = rules;
  const delay = delayOf(rung, facts, rules) + daysStoodStill(facts, calendar);
  const byDelay = morningAfter(lastDayInTime(facts, calendar), delay, rules);
  const missed = unansweredAt(rung, facts);
  if (missed === null) return byDelay;
  return Math.min(byDelay, morningAfter(dueDate(calendar, Math.max(missed, facts.dueAt!)), 1, rules));
}

/**
 * The explanation a rung asks for; asked about again every working day until it is there. What its measure asks for in
 * writing the measure itself asks about.
 */
function reply(facts: HazardFacts, rules: Rules): Deadline[] {
  const end = replyEnd(facts, rules);
  if (end === null || facts.explained || facts.asked[facts.replyRung!]) return [];
  const anchor = facts.clocks.urged!.seq;
  const n = (facts.fired[`urge.reply:${anchor}`] ?? 0) + 1;
  const last = dueDate(rules.calendar, end);
  const occurrence = (nth: number) =>
    nth === 1 ? end : morningAfter(last, nth * rules.policy.digestEveryWd.value, rules);
  return [{ kind: 'urge.reply', anchor, n, dueAt: occurrence(n), event: 'LIMIT_DUE', occurrence }];
}

/** What happened leads to its rung from that very line on, once. */
function occurrencesOf(facts: HazardFacts): Deadline[] {
  return happened(facts)
    .map((name) => ({ kind: `trigger.${name}`, clock: facts.clocks[name]! }))
    .filter(({ kind, clock }) => facts.fired[`${kind}:${clock.seq}`] === undefined)
    .map(({ kind, clock }) => ({ kind, anchor: clock.seq, n: 1, dueAt: clock.at, event: 'TRIGGER_DUE' }));
}

function morningAfter(day: string, workingDays: number, { calendar, policy }: Rules): Instant {
  return calendar.atLocalTime(calendar.addWorkingDays(day, workingDays), policy.noticeTime);
}
