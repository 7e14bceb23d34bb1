import type { Actor } from '../../workflows/kit/types.js';

/** A case as a page of the ledger reads it; instants in UTC milliseconds. */
export interface LedgerCase {
  id: string;
  /** Where the next page goes on, to the microsecond, which a number would lose. */
  sortKey: string;
  title: string;
  phase: string;
  level: string | null;
  sector: string | null;
  facts: LedgerFacts;
  townUnitId: string | null;
  enterpriseUnitId: string | null;
  ownerUnitId: string | null;
  responsibleUnitId: string | null;
  overdue: boolean;
}

/** What of a case's facts a ledger shows; the same in every version of the workflow. */
export interface LedgerFacts {
  origin: string | null;
  place: string | null;
  enterpriseName: string | null;
  foundAt: number | null;
  dueAt: number | null;
  originalDueAt: number | null;
  closedAt: number | null;
  photos: number;
  progressLines: number;
  interimControls: string[];
  assignment: { assigningUnitId: string; supervisingUnitId: string } | null;
  submission: { afterPhotos: number } | null;
}

/** The latest line of one event of a case. */
export interface LedgerLine {
  caseId: string;
  seq: number;
  event: string;
  actor: Pick<Actor, 'name' | 'unitName' | 'role'>;
  occurredAt: number;
  payload: Record<string, unknown>;
}
