import type { LocalDate } from '../../workflows/calendar.js';
import type { RegisterKind } from '../../workflows/kit/definition.js';

export interface UnitFact {
  id: string;
  name: string;
  /** As the units of the city are told apart: a `committee` has no power to enforce. */
  kind: string;
  creditCode: string | null;
}

/** A person as he stands in the line of history he acted in. */
export interface OfficerFact {
  name: string;
  unitName: string;
  certificateNo: string | null;
}

/** A ground of the determination: which clause of which standard. */
export interface BasisFact {
  standard: string;
  edition: string;
  article: string;
  clauseText: string;
}

export interface AssignmentFact {
  on: LocalDate;
  by: OfficerFact;
  /** The date of this assignment; one that stands in an issued paper never moves, whatever extension follows. */
  dueOn: LocalDate;
  interimControls: string[];
  requirement: string;
}

/** A co-unit's share（配合任务）of a joint responsibility, known by the line that gave it. */
export interface ShareFact {
  seq: number;
  on: LocalDate;
  by: OfficerFact;
  unit: UnitFact | null;
  task: string;
  dueOn: LocalDate;
  /** Of its own assignment sheet; null once it was ended with the share. */
  number: string | null;
  /** Neither taken back nor returned with the whole assignment. */
  stands: boolean;
}

export interface CloseoutFact {
  on: LocalDate;
  by: OfficerFact;
  measuresDone: string;
  selfAssessment: string;
  actualCostFen: number;
}

export interface VerdictFact {
  /** It was given after the latest application for close-out, so it speaks of that one. */
  current: boolean;
  on: LocalDate;
  passed: boolean;
  opinion: string;
  items: { item: string; passed: boolean }[];
  /** To the minute, in Asia/Shanghai: `2026年12月5日10时30分`. */
  onSite: string;
  verifiers: OfficerFact[];
}

export interface ApprovalFact {
  on: LocalDate;
  by: OfficerFact;
  opinion: string;
}

/** An enforcement document that went out before, as a later one refers to it. */
export interface EarlierOrder {
  title: string;
  number: string | null;
  on: LocalDate;
}

/**
 * Everything the five forms print, read from the case and its lines alone; null is what nobody has entered. Codes are
 * already words, instants already days or minutes in Asia/Shanghai.
 */
export interface DocumentFacts {
  caseId: string;
  /**
   * The number that stands in each register, by its kind; a register that has given none has none here. Of the assignment
   * sheets, which several units may hold, the lead's.
   */
  numbers: Partial<Record<RegisterKind, string>>;
  title: string;
  description: string | null;
  sector: string | null;
  level: string | null;
  place: string | null;
  photos: number;
  foundOn: LocalDate | null;
  foundAt: string | null;
  finder: OfficerFact | null;
  enterpriseName: string | null;
  enterprise: UnitFact | null;
  town: UnitFact | null;
  owner: UnitFact | null;
  responsible: UnitFact | null;
  assigning: UnitFact | null;
  supervising: UnitFact | null;
  /** The person who answered for the responsible unit, as his own lines say. */
  principal: string | null;
  basis: BasisFact | null;
  assignment: AssignmentFact | null;
  /** Every share that was ever given, in that order. */
  shares: ShareFact[];
  /** The share this paper is about; null for a paper of the case as a whole. */
  share: ShareFact | null;
  dueOn: LocalDate | null;
  /** How soon after the acknowledgement the plan must be handed in, by the policy the case is under. */
  planWithin: string | null;
  /** Level and number of a listed supervision（挂牌督办）. */
  listing: string | null;
  closeout: CloseoutFact | null;
  verdict: VerdictFact | null;
  /** Of the latest application for close-out. */
  approval: ApprovalFact | null;
  earlierOrder: EarlierOrder | null;
}
