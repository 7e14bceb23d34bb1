import type { Instant } from '../../workflows/kit/types.js';

/** How a hazard left the list: closed out, gone with its enterprise, or taken off it unmended. */
export type Ending = 'closed' | 'closure' | 'void' | 'merge';

/** Everything the ruling on closing in time asks of one hazard, as its history says it up to some line. */
export interface ClosureRecord {
  caseId: string;
  foundAt: Instant;
  level: 'major' | 'general' | null;
  /** When a major hazard was lowered to a general one; null where it was not, or was raised again. */
  loweredAt: Instant | null;
  sector: string | null;
  townUnitId: string | null;
  ownerUnitId: string | null;
  enterpriseUnitId: string | null;
  /** When it last came to another department. */
  ownerSince: Instant | null;
  /** The first date it was ever given, for ever. */
  originalDueAt: Instant | null;
  /** The date in force. */
  dueAt: Instant | null;
  /** The date in force that passed first since the hazard was last open: no later date undoes it. */
  passedDueAt: Instant | null;
  /** Since when the date stands still, because production is suspended. */
  pausedAt: Instant | null;
  /** The standing application to close, and when the authority's limit to verify it ends. */
  application: { at: Instant; verifyBy: Instant | null } | null;
  ended: { how: Ending; at: Instant } | null;
  extensions: number;
  reopenings: number;
  /** 补录: assigned on paper before it was entered. */
  lateRecorded: boolean;
}

/** A record and the instant from which it was known（`recordedAt` of its line）. */
export interface KnownRecord {
  knownFrom: Instant;
  record: ClosureRecord;
}
