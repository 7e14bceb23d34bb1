import type { Limit } from '../../calendar.js';
import type { Command, Instant } from '../../kit/types.js';
import { type PracticeLimitKey, practiceOf } from '../../policies/practice.policy.js';
import type { Rules } from '../../rules.js';
import type { AudienceName } from './hazard.audiences.js';
import type { ClockName, HazardFacts } from './hazard.facts.js';

/**
 * A duty that waits beside the lifecycle for as long as its clock stands in the facts: who owes it, and by when.
 * The clock's name is the duty, its line the anchor of the deadline; taking the clock away ends it.
 */
export interface Track {
  clock: ClockName;
  /** The deadline's kind, and the limit of the policy where the end is not a date that was set. */
  kind: PracticeLimitKey | 'stop.order' | 'subtask.limit';
  until?: Instant;
  owes: readonly AudienceName[];
  /** The co-unit whose share it is. */
  subtaskSeq?: number;
}

const byName = {
  transferAsked: { kind: 'transfer.answer', owes: ['receiving', 'owner', 'office'] },
  disputed: { kind: 'objection.decide', owes: ['owner', 'ownersSuperior', 'office'] },
  voidProposed: { kind: 'void.decide', owes: ['office'] },
  resumeAsked: { kind: 'resume.review', owes: ['owner', 'ownersSuperior', 'office'] },
  suspensionConfirmed: { kind: 'suspended.confirm', owes: ['owner', 'territory', 'office'] },
  dualOwed: { kind: 'dual.report', owes: ['responsible', 'owner'] },
  sampled: { kind: 'lookback.sampled', owes: ['office', 'owner'] },
} as const satisfies Partial<Record<ClockName, Pick<Track, 'kind' | 'owes'>>>;

/** Every duty that waits in these facts; what is over owes nothing but the look-back it was drawn for. */
export function tracksOf(facts: HazardFacts): Track[] {
  const over = isOver(facts);
  const named = Object.entries(byName)
    .filter(([clock]) => facts.clocks[clock as ClockName] !== undefined && (clock === 'sampled') === over)
    .map(([clock, track]): Track => ({ clock: clock as ClockName, ...track }));
  if (over) return named;
  return [...named, ...stopOrder(facts), ...facts.subtasks.flatMap((subtask) => share(facts, subtask))];
}

/** Closed, rejected or ended otherwise. */
export function isOver({ closedAt, rejectedAt, endedBy }: HazardFacts): boolean {
  return closedAt !== null || rejectedAt !== null || endedBy !== null;
}

function stopOrder({ clocks, stopOrder: order }: HazardFacts): Track[] {
  if (!order || !clocks.stopOrdered) return [];
  return [
    { clock: 'stopOrdered', kind: 'stop.order', until: order.until, owes: ['owner', 'ownersSuperior', 'office'] },
  ];
}

function share({ clocks }: HazardFacts, { seq, dueAt }: HazardFacts['subtasks'][number]): Track[] {
  const given: ClockName = `subtask:${seq}`;
  const handedIn: ClockName = `subtaskReview:${seq}`;
  return [
    ...(clocks[given]
      ? [
          {
            clock: given,
            kind: 'subtask.limit',
            until: dueAt,
            owes: ['subtaskUnit', 'assigning', 'territory'],
            subtaskSeq: seq,
          } as const,
        ]
      : []),
    ...(clocks[handedIn]
      ? [{ clock: handedIn, kind: 'subtask.review', owes: ['owner', 'assigning', 'office'], subtaskSeq: seq } as const]
      : []),
  ];
}

/** The instant the duty's limit ends. */
export function endOf(track: Track, facts: HazardFacts, rules: Rules): Instant {
  if (track.until !== undefined) return track.until;
  const limit: Limit = practiceOf(rules).limits[track.kind as PracticeLimitKey].value;
  return rules.calendar.limitEnd(limit, facts.clocks[track.clock]!.at);
}

/** The track a deadline of that kind and anchor belongs to, while it still waits. */
export function trackOf(facts: HazardFacts, kind: string, anchor: number): Track | undefined {
  return tracksOf(facts).find((track) => track.kind === kind && facts.clocks[track.clock]!.seq === anchor);
}

/** Starts a clock at this command: its line becomes the anchor of what hangs on it. */
export function startTrack(facts: HazardFacts, name: ClockName, command: Command): HazardFacts['clocks'] {
  return { ...facts.clocks, [name]: { seq: command.seq, at: command.at } };
}

/** The clocks without these: their duties are done. */
export function endTracks(clocks: HazardFacts['clocks'], ...names: ClockName[]): HazardFacts['clocks'] {
  const left = Object.entries(clocks).filter(([name]) => !names.includes(name as ClockName));
  return Object.fromEntries(left);
}
