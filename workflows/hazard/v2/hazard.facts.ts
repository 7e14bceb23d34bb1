import type { Instant } from '../../kit/types.js';
import {
  type ClockStart,
  type ClockName as FirstClockName,
  type HazardFacts as FirstHazardFacts,
  emptyHazard as firstEmptyHazard,
  type Level,
  type Person,
} from '../v1/hazard.facts.js';
import type { DocumentKind } from './hazard.codes.js';

/** Clocks of one-off duties, and those named after the line that started one of several. */
export type ClockName =
  | FirstClockName
  | 'transferAsked'
  | 'disputed'
  | 'voidProposed'
  | 'stopOrdered'
  | 'resumeAsked'
  | 'suspensionConfirmed'
  | 'dualOwed'
  | 'sampled'
  | `subtask:${number}`
  | `subtaskReview:${number}`;

/** 移送: waits for the receiving department's answer; the sender answers for the hazard until then. */
export interface Transfer {
  toUnitId: string;
}

/** 异议: a flag, never a stop of clocks. */
export interface Dispute {
  status: 'open' | 'upheld' | 'levelToChange' | 'toWithdraw';
  filedBy: Person;
}

/** 现场处理措施决定: production stopped wholly or in part, for six months at most. */
export interface StopOrder {
  scope: 'part' | 'all';
  until: Instant;
  powerCutAt: Instant | null;
}

/** 停产: the date stands still while somebody goes and looks every month. */
export interface Suspension {
  proposedBy: Person;
  since: Instant | null;
  /** Whether the date had already passed when production was suspended. */
  overdue: boolean;
}

/** 共同责任: a co-unit's share, known by the line that gave it. */
export interface Subtask {
  seq: number;
  unitId: string;
  unitIsAuthority: boolean;
  dueAt: Instant;
  percent: number;
  state: 'open' | 'submitted' | 'accepted';
}

export interface IssuedDocument {
  seq: number;
  kind: DocumentKind;
  signed: boolean;
  refused: boolean;
  scans: number;
}

/** What practice adds to the clean path of version 1. */
export interface HazardFacts extends Omit<FirstHazardFacts, 'clocks'> {
  clocks: Partial<Record<ClockName, ClockStart>>;
  determinedBy: Person | null;
  lateRecorded: boolean;
  transfer: Transfer | null;
  dispute: Dispute | null;
  /** Invited to look at this hazard: they see it and may write what they think, and order nothing. */
  experts: Person[];
  expertOpinions: { expert: string; level: Level }[];
  voidProposal: { by: Person; intoCaseId: string | null } | null;
  /** How a hazard ended that was neither fixed nor rejected. */
  endedBy: 'void' | 'merge' | 'closure' | null;
  mergedInto: string | null;
  /** Cases that were merged into this one, their origins with them. */
  absorbed: { caseId: string; origin: string | null }[];
  stopOrder: StopOrder | null;
  suspension: Suspension | null;
  subtasks: Subtask[];
  itemsClosed: number;
  /** Items a partial pass left open; the next verification must judge each. */
  itemsLeft: string[];
  documents: IssuedDocument[];
  dualReport: { department: Instant | null; workersCongress: Instant | null };
  accident: { at: Instant; frozen: boolean } | null;
  recurrenceOf: string | null;
  falseRectifications: number;
  /** A plan the successor of a party has not yet signed again. */
  planToConfirm: boolean;
  obstructions: number;
  /** 回头看 is owed: every major, and what a sample drew. */
  sampledBy: string | null;
}

/** A hazard nobody has written down yet. */
export function emptyHazard(): HazardFacts {
  return {
    ...firstEmptyHazard(),
    determinedBy: null,
    lateRecorded: false,
    transfer: null,
    dispute: null,
    experts: [],
    expertOpinions: [],
    voidProposal: null,
    endedBy: null,
    mergedInto: null,
    absorbed: [],
    stopOrder: null,
    suspension: null,
    subtasks: [],
    itemsClosed: 0,
    itemsLeft: [],
    documents: [],
    dualReport: { department: null, workersCongress: null },
    accident: null,
    recurrenceOf: null,
    falseRectifications: 0,
    planToConfirm: false,
    obstructions: 0,
    sampledBy: null,
  };
}
