import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Tx } from '../platform/database/database.js';
import { runBatch, type Settled } from './batch.js';
import { Batcher } from './batcher.js';
import { readDecided } from './case-reader.js';
import type { CommandRequest, Outcome } from './command.js';
import { bodyHashOf, type Pending } from './deciding.js';
import { databaseProblem } from './engine.problems.js';
import { sealPersonal } from './personal-data.js';
import { setAside } from './set-aside.js';

const nobody = '00000000-0000-0000-0000-000000000000';

/** The only writer of cases: state, history, deadlines and outbox commit together or not at all. */
@Injectable()
export class Engine {
  constructor(
    private readonly database: Database,
    private readonly batcher: Batcher,
  ) {}

  /**
   * Decides a command and commits it, shared with its neighbours under load.
   * @returns `committed` (a repeat of a decided command says `replayed`), `refused` with every claim that said no,
   *   `stale` when `rev` has moved, `reused` when the command id carried another body
   * @throws Problem ENGINE_BUSY, FILE_ALREADY_BOUND, SEPARATION_OF_DUTIES; UnknownVersionError
   */
  async apply(request: CommandRequest): Promise<Outcome> {
    const settled = await this.#submit(pendingOf(request), request.lane ?? 'people');
    return settled.outcome!;
  }

  /** The same decision inside the caller's transaction. Take cases by id before any counter. */
  async applyIn(tx: Tx, request: CommandRequest): Promise<Outcome> {
    await tx.query('select id from cases where id = $1 for update', [request.caseId]);
    const [settled] = await runBatch(tx, [pendingOf(request)], this.batcher.rules);
    if (settled?.kind === 'settled') {
      if (settled.failed.length > 0) await setAside(tx, request.caseId, settled.failed);
      return settled.outcome!;
    }
    throw settled?.kind === 'threw' ? settled.error : new Error(`case ${request.caseId} was created by another`);
  }

  /** What a command already decided came to, before anything is read for it again; null when it is new. */
  async decided(
    request: Pick<CommandRequest, 'caseId' | 'commandId' | 'type' | 'payload' | 'body' | 'actor'>,
  ): Promise<Outcome | null> {
    const done = await readDecided(this.database, request);
    if (!done) return null;
    const { seq, rev, bodyHash } = done;
    if (bodyHash !== bodyHashOf(request)) return { kind: 'reused' };
    return { kind: 'committed', caseId: request.caseId, seq, rev, replayed: true };
  }

  /** Fires what one case owes by now. @returns how many deadlines fired */
  async fire(caseId: string): Promise<number> {
    const pending = { caseId, request: null, commandId: nobody, at: null, since: performance.now(), sealed: [] };
    return (await this.#submit(pending, 'background')).fired;
  }

  /** Shows cases that were born hidden, all at once. */
  async reveal(caseIds: string[], on: Queryable): Promise<void> {
    await on.query('update cases set hidden = false where id = any($1::uuid[]) and hidden', [caseIds]);
  }

  async #submit(pending: Pending, lane: 'people' | 'background'): Promise<Extract<Settled, { kind: 'settled' }>> {
    try {
      const settled = await this.batcher.submit(pending, lane);
      if (settled.failed.length > 0) await setAside(this.database, pending.caseId, settled.failed);
      return settled;
    } catch (error) {
      throw databaseProblem(error);
    }
  }
}

function pendingOf(request: CommandRequest): Pending {
  return {
    caseId: request.caseId,
    request,
    commandId: request.commandId,
    at: null,
    since: performance.now(),
    sealed: sealPersonal(request.personal ?? {}),
  };
}
