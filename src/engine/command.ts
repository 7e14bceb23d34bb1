import type { Actor, Reason } from '../../workflows/kit/types.js';
import type { CaseNumber } from './numbers.js';
import type { Sight, StoredCase } from './stored-case.js';

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
  /**
   * Asked of the case as it is read for the decision: whether whoever sends this may see it at all. Where it says no, or
   * there is no case, the outcome is `unseen` and nothing has happened. Left out by who may act on what he does not see.
   */
  sees?: (sight: Sight) => boolean;
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
      /** The numbers it holds and held, in the order they were taken; absent for a repeat, and where this commit changed them. */
      numbers?: CaseNumber[];
    }
  | { kind: 'refused'; reasons: Reason[]; rev: number; seq: number }
  | { kind: 'unseen' }
  | { kind: 'stale'; rev: number }
  | { kind: 'reused' };
