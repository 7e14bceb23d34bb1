import type { Actor, DeadlineIdentity, Instant, StateValue, Versions } from '../../workflows/kit/types.js';

export interface ArmedDeadline extends DeadlineIdentity {
  dueAt: Instant;
}

/** One line of a case's history, whole: `decide` over the lines alone yields every standing again. */
export interface HistoryLine {
  caseId: string;
  seq: number;
  workflow: string;
  versions: Versions;
  event: { type: string; payload: Record<string, unknown> };
  actor: Actor;
  before: StateValue;
  after: StateValue;
  factsHash: string;
  /** UTC milliseconds: from when it counts, and when the deciding read saw the clock. */
  occurredAt: Instant;
  recordedAt: Instant;
  commandId: string;
  bodyHash: string;
  files: string[];
  deadlines: { armed: ArmedDeadline[]; fired: DeadlineIdentity[]; cancelled: DeadlineIdentity[] };
}
