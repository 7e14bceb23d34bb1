import type { ToldLine } from '../reckoning/told.line.js';

/** A row that shall wake the case; instants are UTC milliseconds. */
export interface ArmedRow {
  kind: string;
  anchor: number;
  n: number;
  dueAtMs: number;
}

/** What a line left to be told. */
export interface OutboxRow {
  id: string;
  seq: number;
  topic: string;
  finished: boolean;
  createdAtMs: number;
  /** The posts it is for, each as the database writes it; empty where it is for nobody in particular. */
  audiences: readonly string[];
}

/** One notice to one person over one channel. */
export interface DeliveryRow {
  outboxId: string;
  /** The posts it stands for; null where it was written before anybody noted them all. */
  audiences: readonly string[] | null;
  channel: string;
  recipient: string;
  status: string;
  answer: string | null;
  /** A mail was made and is kept. */
  hasMessage: boolean;
  plannedAtMs: number;
}

/** Everything the auditor looks at of one case, as it stands in the database. */
export interface AuditedCase {
  caseId: string;
  workflow: string;
  lines: readonly ToldLine[];
  /** Why its lines could not be read; null where they could. */
  unreadable: string | null;
  armed: readonly ArmedRow[];
  outbox: readonly OutboxRow[];
  deliveries: readonly DeliveryRow[];
}
