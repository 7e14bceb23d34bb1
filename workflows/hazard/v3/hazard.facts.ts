import type { Instant } from '../../kit/types.js';
import type { MeasureKind, RungId } from '../../policies/ladder.policy.js';
import type { ClockStart, Person } from '../v1/hazard.facts.js';
import {
  type ClockName as SecondClockName,
  type HazardFacts as SecondHazardFacts,
  emptyHazard as secondEmptyHazard,
} from '../v2/hazard.facts.js';

/** Clocks of version 2, and of what leads to a rung at once. */
export type ClockName =
  | SecondClockName
  | 'accident'
  | 'falseRectification'
  | 'danger'
  | 'refusal'
  | 'recurrence'
  | 'progress'
  | 'begun'
  | 'climbed';

/** A rung of the ladder that was reached, or passed over by a higher one. */
export interface Climb {
  rung: RungId;
  seq: number;
  how: 'carriedOut' | 'overtaken' | 'skippedTo' | 'occurrence';
}

/** A time in which the ladder stood still, from the date on; how many working days that is each calendar says anew. */
export interface Standstill {
  since: Instant;
  until: Instant;
}

/** What the measure of a rung asks for in writing since its issue; its date is written down and moves no more. */
export interface AskedInWriting {
  measureId: string;
  until: Instant;
  answered: boolean;
}

/** What the ladder adds to the whole hazard of version 2. */
export interface HazardFacts extends Omit<SecondHazardFacts, 'rung' | 'clocks'> {
  /** The highest rung reached; it falls only with the close-out. */
  rung: RungId | null;
  clocks: Partial<Record<ClockName, ClockStart>>;
  /** The rung whose explanation is owed, or was, since its clock `urged`. */
  replyRung: RungId | null;
  /** The last of them; the others are lines of the history. */
  climbs: Climb[];
  /** 现实危险: stop and evacuate first; the ladder is for delay, not for danger. */
  danger: { declaredBy: Person } | null;
  /** While it was verified or suspended under the date in force; `heldWd` is what an older version had counted by then. */
  stoodStill: Standstill[];
  /** By the rung whose measure it is. */
  asked: Partial<Record<RungId, AskedInWriting>>;
  /** Measures that stand once they are drafted（挂牌、停产、移送）: a rung reached anew drafts no second one. */
  standing: MeasureKind[];
  /** For which line of an authority's silence somebody was written to, by the limit. */
  writtenFor: Partial<Record<string, number>>;
  /** How many measures it has led to; the end of a hazard that led to none leaves nothing to withdraw. */
  measuresLedTo: number;
}

/** A hazard nobody has written down yet. */
export function emptyHazard(): HazardFacts {
  return {
    ...secondEmptyHazard(),
    rung: null,
    replyRung: null,
    climbs: [],
    danger: null,
    stoodStill: [],
    asked: {},
    standing: [],
    writtenFor: {},
    measuresLedTo: 0,
  };
}
