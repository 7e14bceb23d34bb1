import type { Instant } from '../../kit/types.js';

export type Level = 'major' | 'general';

/** A person in the role he played, with the unit he acted for. */
export interface Person {
  accountId: string;
  unitId: string;
}

/** Start of a clock: the line that started it and the instant it counts from. */
export interface ClockStart {
  seq: number;
  at: Instant;
}

export type ClockName =
  | 'drafted'
  | 'reported'
  | 'completed'
  | 'determined'
  | 'assigned'
  | 'acknowledged'
  | 'planSubmitted'
  | 'planApproved'
  | 'due'
  | 'extensionAsked'
  | 'submitted'
  | 'verified'
  | 'urged'
  | 'closed'
  | 'reopened';

/** The ground of a major determination: which clause of which standard, and how it came in. */
export interface Basis {
  standard: string;
  edition: string;
  article: string;
  clauseText: string;
  mode: 'direct' | 'combined';
  from: 'entered';
  enteredBy: Person;
  confirmedBy: Person | null;
}

export interface Assignment {
  responsibleUnitId: string;
  /** A public hazard without an enterprise: a town, park or department puts it right. */
  responsibleIsAuthority: boolean;
  assigningUnitId: string;
  supervisingUnitId: string;
}

export interface Submission {
  at: Instant;
  timely: boolean;
  afterPhotos: number;
}

/** Everything a claim, a deadline or a notice may read about a hazard. Lists that grow are counts here. */
export interface HazardFacts {
  title: string;
  sector: string | null;
  origin: string | null;
  place: string | null;
  townUnitId: string | null;
  enterpriseUnitId: string | null;
  enterpriseName: string | null;
  ownerUnitId: string | null;
  foundAt: Instant | null;
  openFacts: string[];
  photos: number;
  reporters: Person[];
  proposedLevel: Level | null;
  level: Level | null;
  basis: Basis | null;
  rejectionProposedBy: Person | null;
  rejectedAt: Instant | null;
  assignment: Assignment | null;
  interimControls: string[];
  originalDueAt: Instant | null;
  dueAt: Instant | null;
  /** The date of the standing assignment, before any extension: what an extension is measured by. */
  assignedDueAt: Instant | null;
  milestones: Instant[];
  /** The fix is under way: neither waiting for its plan nor submitted for verification. */
  underway: boolean;
  extensionsGranted: number;
  requestedDueAt: Instant | null;
  progressLines: number;
  rectifiers: Person[];
  submission: Submission | null;
  verifiers: Person[];
  approver: Person | null;
  closedAt: Instant | null;
  closeResult: 'fixed' | 'fixedOnSpot' | null;
  lookBackDone: boolean;
  reopenings: number;
  rung: 'L1' | null;
  /** Ladder clock: since when it stands still, and for how many working days it has stood so far. */
  heldSince: Instant | null;
  heldWd: number;
  explained: boolean;
  clocks: Partial<Record<ClockName, ClockStart>>;
  /** Last occurrence fired, by `kind:anchor`. */
  fired: Record<string, number>;
}

/** A hazard nobody has written down yet. */
export function emptyHazard(): HazardFacts {
  return {
    title: '',
    sector: null,
    origin: null,
    place: null,
    townUnitId: null,
    enterpriseUnitId: null,
    enterpriseName: null,
    ownerUnitId: null,
    foundAt: null,
    openFacts: [],
    photos: 0,
    reporters: [],
    proposedLevel: null,
    level: null,
    basis: null,
    rejectionProposedBy: null,
    rejectedAt: null,
    assignment: null,
    interimControls: [],
    originalDueAt: null,
    dueAt: null,
    assignedDueAt: null,
    milestones: [],
    underway: false,
    extensionsGranted: 0,
    requestedDueAt: null,
    progressLines: 0,
    rectifiers: [],
    submission: null,
    verifiers: [],
    approver: null,
    closedAt: null,
    closeResult: null,
    lookBackDone: false,
    reopenings: 0,
    rung: null,
    heldSince: null,
    heldWd: 0,
    explained: false,
    clocks: {},
    fired: {},
  };
}
