/** The line that started a clock, and the instant it counts from. */
export interface Started {
  seq: number;
  at: number;
}

/** A measure that was issued: which, until when it asks, and whether somebody answered. */
export interface Paper {
  measureId: string;
  until: number;
  answered: boolean;
}

/** What the auditor remembers of a hazard while it reads its lines; nothing is taken from the engine's own notes. */
export interface HazardMemory {
  level: string | null;
  sector: string | null;
  described: { place: boolean; sector: boolean; foundAt: boolean; enterprise: boolean; photos: boolean };
  openFacts: string[];
  /** The responsible body is an authority; null while there is no assignment. */
  responsible: { isAuthority: boolean } | null;
  dueAt: number | null;
  enteredFromPaper: boolean;
  milestones: number[];
  underway: boolean;
  extensionsGranted: number;
  submission: { at: number; timely: boolean } | null;
  closed: boolean;
  rejected: boolean;
  ended: boolean;
  lookBackDone: boolean;
  subtasks: { seq: number; dueAt: number }[];
  reported: { department: boolean; workersCongress: boolean };
  stopUntil: number | null;
  suspendedSince: number | null;
  accident: boolean;
  ladder: 'quiet' | 'climbing' | 'held';
  heldSince: number | null;
  /** Working days counted on the spot, as older versions do, and the times that each calendar counts anew. */
  heldWd: number;
  stoodStill: { from: number; until: number }[];
  explained: boolean;
  replyRung: string | null;
  /** Papers that ask for an answer, by the rung they came from. */
  papers: Map<string, Paper>;
  cameBack: boolean;
  progressed: boolean;
  /** Kinds of papers that stand once they are drafted. */
  standing: Set<string>;
  clocks: Map<string, Started>;
  /** Last time fired, by `kind:anchor`. */
  fired: Map<string, number>;
}

/** A hazard nobody has told anything of. */
export function blankMemory(): HazardMemory {
  return {
    level: null,
    sector: null,
    described: { place: false, sector: false, foundAt: false, enterprise: false, photos: false },
    openFacts: [],
    responsible: null,
    dueAt: null,
    enteredFromPaper: false,
    milestones: [],
    underway: false,
    extensionsGranted: 0,
    submission: null,
    closed: false,
    rejected: false,
    ended: false,
    lookBackDone: false,
    subtasks: [],
    reported: { department: false, workersCongress: false },
    stopUntil: null,
    suspendedSince: null,
    accident: false,
    ladder: 'quiet',
    heldSince: null,
    heldWd: 0,
    stoodStill: [],
    explained: false,
    replyRung: null,
    papers: new Map(),
    cameBack: false,
    progressed: false,
    standing: new Set(),
    clocks: new Map(),
    fired: new Map(),
  };
}

/** A hazard is over when it was closed, rejected or ended otherwise. */
export function isOver({ closed, rejected, ended }: HazardMemory): boolean {
  return closed || rejected || ended;
}

/** The day the ladder counts from was already past when a paper was entered. */
export function wasLateOnPaper({ enteredFromPaper, dueAt, clocks }: HazardMemory): boolean {
  const due = clocks.get('due');
  return enteredFromPaper && dueAt !== null && due !== undefined && dueAt <= due.at;
}
