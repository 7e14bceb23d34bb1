import type { Deadline, Instant, Standing } from '../../kit/types.js';
import { ladderOf } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { extensionWindowEnd } from '../v1/claims/extension.js';
import { dueDate } from '../v1/hazard.clock.js';
import { hazardDeadlines as secondHazardDeadlines } from '../v2/hazard.deadlines.js';
import { isOver } from '../v2/hazard.tracks.js';
import type { HazardFacts } from './hazard.facts.js';
import { delayOf, happened, kindOf, lastDayInTime, rankOf, reachedRank, replyEnd, rungsOf } from './hazard.ladder.js';
import { asSecond, secondStanding } from './second.facts.js';

/** Rungs of one ladder due together: the highest of them is carried out. Reminders rank below. */
const lowestRung = 30;
const takenOver = new Set(['urge']);
/** From the assignment on somebody has a date to keep. */
const onTheLadder = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];

/** All deadlines that must be armed in this standing: those of version 2, with the whole ladder for its first rung. */
export function hazardDeadlines(standing: Standing<HazardFacts>, rules: Rules): Deadline[] {
  const { facts, value } = standing;
  if (standing.seq === 0 || facts.endedBy !== null) return [];
  const second = secondHazardDeadlines(withoutReply(standing), rules).filter(({ kind }) => !takenOver.has(kind));
  const climbs = onTheLadder.includes(value['lifecycle']!) && value['production'] !== 'suspended';
  const dated = climbs && facts.dueAt !== null && facts.clocks.due !== undefined;
  return [
    ...second,
    ...(dated && value['escalation'] !== 'held' ? [...rungs(facts, rules), ...warnings(facts, rules)] : []),
    ...(dated && value['escalation'] === 'climbing' ? reply(facts, rules) : []),
    ...(isOver(asSecond(facts)) ? [] : occurrencesOf(facts)),
  ];
}

/** The explanation is asked for here, by the rung that was reached; version 2 knows of the first alone. */
function withoutReply(standing: Standing<HazardFacts>) {
  return secondStanding({ ...standing, facts: { ...standing.facts, explained: true } });
}

/** The rungs not yet reached under the date in force, each in the ladder's own working time and after the last reply limit. */
function rungs(facts: HazardFacts, rules: Rules): Deadline[] {
  const { calendar } = rules;
  const { seq, at } = facts.clocks.due!;
  const last = lastDayInTime(facts, calendar);
  const answered = facts.clocks.urged && facts.clocks.urged.seq > seq ? replyEnd(facts, rules) : null;
  const earliest = answered === null ? at : morningAfter(dueDate(calendar, answered), 1, rules);
  return rungsOf(facts, rules)
    .filter(({ id }) => rankOf(id, rules) > reachedRank(facts, rules))
    .map((rung) => {
      const dueAt = Math.max(earliest, morningAfter(last, delayOf(rung, facts, rules) + facts.heldWd, rules));
      const rank = lowestRung + rankOf(rung.id, rules);
      return { kind: kindOf(rung.id), anchor: seq, n: 1, dueAt, event: 'RUNG_DUE', rank };
    });
}

/**
 * R0: the last days in which more time may be asked for, where any may and nobody has asked. R1: half of the period is gone and nobody has said
 * a word, though whoever rectifies could have: not before he was let begin, and not where he has handed in since.
 */
function warnings(facts: HazardFacts, rules: Rules): Deadline[] {
  const { calendar } = rules;
  const { windowReminderWd, progressAskedAfter } = ladderOf(rules);
  const { seq, at } = facts.clocks.due!;
  if (!facts.underway || (facts.lateRecorded && facts.dueAt! <= at)) return [];
  const windowLast = dueDate(calendar, extensionWindowEnd(asSecond(facts), rules));
  const window = calendar.atLocalTime(
    calendar.addWorkingDays(windowLast, -windowReminderWd.value),
    rules.policy.noticeTime,
  );
  const share = calendar.localDate(at + (facts.dueAt! - at) * progressAskedAfter.value);
  const silence = calendar.atLocalTime(calendar.rollForward(share), rules.policy.noticeTime);
  const { progress, submitted, planApproved, acknowledged } = facts.clocks;
  const hasAsked = (facts.clocks.extensionAsked?.seq ?? 0) > seq;
  const mayAsk = facts.extensionsGranted < rules.policy.extension.maximumTimes.value && !hasAsked;
  const silent = Math.max(progress?.seq ?? 0, submitted?.seq ?? 0) < seq;
  const begun = Math.max(planApproved?.at ?? 0, acknowledged?.at ?? 0);
  return [
    ...(mayAsk ? [{ kind: 'remind.R0', dueAt: window, rank: 8 }] : []),
    ...(silent && begun < silence ? [{ kind: 'remind.R1', dueAt: silence, rank: 9 }] : []),
  ]
    .filter(({ kind, dueAt }) => dueAt > at && dueAt < facts.dueAt! && facts.fired[`${kind}:${seq}`] === undefined)
    .map((warning) => ({ ...warning, anchor: seq, n: 1, event: 'REMIND_DUE' }));
}

/** The explanation a rung asks for; asked about again every working day until it is there. */
function reply(facts: HazardFacts, rules: Rules): Deadline[] {
  const end = replyEnd(facts, rules);
  if (end === null || facts.explained) return [];
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
