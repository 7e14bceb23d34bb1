import type { Actor, Reason } from '../../workflows/kit/types.js';
import type { StoredCase } from './stored-case.js';

/** A command as a feature hands it to the engine; facts about the actor have been read and travel inside. */
export interface CommandRequest {
  caseId: string;
  workflow: string;
  type: string;
  payload: Record<string, unknown>;
  /** What the person sent, before facts were read along; the payload where it is left out. Nothing personal. */
  body?: Record<string, unknown>;
  actor: Actor;
  commandId: string;
  /** The `rev` the person saw; left out by timers and imports. */
  rev?: number;
  /** Files this command binds to the case, once. */
  files?: string[];
  /** What may later have to be erased: kept in `personal_data`, a salted commitment goes into the line. */
  personal?: Record<string, string>;
  lane?: 'people' | 'background';
  /** A case born hidden is shown by `Engine.reveal`. */
  hidden?: boolean;
}

export type Outcome =
  | {
      kind: 'committed';
      caseId: string;
      seq: number;
      rev: number;
      replayed: boolean;
      /** The case as this commit left it; absent for a repeat, whose case may have gone on since. */
      left?: StoredCase;
    }
  | { kind: 'refused'; reasons: Reason[]; rev: number; seq: number }
  | { kind: 'stale'; rev: number }
  | { kind: 'reused' };
