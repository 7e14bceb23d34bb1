import type { Limit } from '../calendar.js';
import type { Grounded } from '../policy.js';
import type { Rules } from '../rules.js';
import type { PracticePolicy } from './practice.policy.js';

export const rungIds = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'] as const;
export type RungId = (typeof rungIds)[number];

/** Whether what led to a measure was a rung; it may have been an authority's limit. */
export function isRungId(because: string): because is RungId {
  return (rungIds as readonly string[]).includes(because);
}

/** 措施: what a rung drafts for somebody to sign. */
export const measureKinds = ['letter', 'bulletin', 'interview', 'listing', 'stop', 'referral'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Relations of a hazard to posts that rungs are told to. */
export type LadderAudience =
  | 'responsible'
  | 'owner'
  | 'ownersSuperior'
  | 'assigning'
  | 'supervising'
  | 'supervisingLeader'
  | 'territory'
  | 'territoryLeader'
  | 'office'
  | 'committeeLeader';

/** What a rung or a department's fault leaves to be signed: of what kind, against whom, and by whom. */
export interface MeasureDraft {
  kind: MeasureKind;
  against: 'responsible' | 'owner';
  signer: 'committeeOffice' | 'committeeLeader' | 'departmentSupervisor';
}

/** One rung after the due date. */
export interface Rung {
  id: RungId;
  /** Working days of the ladder's own clock after the last day in time; null where only an occurrence leads to it. */
  afterWd: number | null;
  levels: readonly ('major' | 'general')[];
  to: readonly LadderAudience[];
  /** Until when those it asks may explain themselves; the next rung waits for it. */
  reply: Limit | null;
  measure: MeasureDraft | null;
  /** The rung below whose measure, once issued and left without its answer, leads here before the days do; null for none. */
  whenUnanswered: RungId | null;
}

/** What leads to a rung at once, whatever the date says. */
export const occurrences = ['accident', 'falseRectification', 'danger', 'refusal', 'recurrence'] as const;
export type Occurrence = (typeof occurrences)[number];

/** Why a measure is drafted: the hazard is late, a person decided so, an authority is silent, or something happened. */
export type MeasureGround = 'delay' | 'decision' | 'silence' | Occurrence;

/** Limits of an authority's own duties: from which day of its silence on the office and the committee leader hear of it, and a measure is drafted. */
export interface DutyStep {
  limits: readonly string[];
  /** The n-th working day of asking, 1 being the day the limit ran out. */
  officeFrom: number;
  leaderFrom: number;
  letterAt: number;
}

export interface Ladder {
  /** 延期窗口: so many working days before the last day to ask. */
  windowReminderWd: Grounded<number>;
  /** Share of the period after which somebody asks where no progress was logged. */
  progressAskedAfter: Grounded<number>;
  rungs: Grounded<Rung[]>;
  occurrences: Grounded<Record<Occurrence, RungId>>;
  /** The first rung of a hazard whose extensions are used up. */
  startWhenExtensionsUsedUp: Grounded<RungId>;
  duties: Grounded<DutyStep[]>;
  /** What an authority's silence comes to for the first, the second and every further time in a quarter. */
  silence: Grounded<Pick<MeasureDraft, 'kind' | 'signer'>[]>;
  measures: Grounded<MeasureLimits>;
}

/** Limits of a measure of its own: unsigned it climbs, too. */
export interface MeasureLimits {
  sign: Limit;
  issue: Limit;
  /** Measures that are carried out on a day of their own after the issue（约谈）, and by when. */
  hold: Partial<Record<MeasureKind, Limit>>;
  /** Measures that ask for a written answer, and how long it may take from the day of issue, or of holding. */
  answer: Partial<Record<MeasureKind, Limit>>;
  /** From which working day of asking on the committee leader is told with whoever owes it. */
  leaderFrom: number;
}

/** A policy that knows the ladder（hazard version 3）. */
export interface LadderPolicy extends PracticePolicy {
  ladder: Ladder;
}

/** @throws Error when the case's policy is older than what its workflow needs; `MIGRATE` moves both together */
export function ladderOf({ policy }: Rules): Ladder {
  if ('ladder' in policy) return (policy as LadderPolicy).ladder;
  throw new Error(`policy ${policy.version} knows nothing of the ladder`);
}
