import type { Tx } from '../platform/database/database.js';

/** Something to tell people that is about no case. */
export interface AuditNews {
  notice: 'audit';
  asks: null;
  audience: { post: 'committeeOffice' | 'auditor' }[];
  data: Record<string, unknown>;
}

/**
 * What the auditor asks of the product it audits; bound where the product is put together, so that nothing it reckons with
 * is taken from there.
 */
export abstract class AuditorDoors {
  /** Tells people, with what the transaction commits. @param at UTC milliseconds */
  abstract announce(tx: Tx, news: AuditNews, at: number): Promise<void>;
  /** Arms exactly what the case asks for as it stands. */
  abstract rearm(caseId: string): Promise<void>;
  /** Lets what a line left to be told be told once more; who has it already does not get it again. */
  abstract tellAgain(outboxId: string): Promise<void>;
  /** Writes down anew what a line left to be told, where nothing of it is left. */
  abstract retell(caseId: string, seq: number): Promise<void>;
}
