import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import { CasesQueries } from '../engine/cases.queries.js';
import type { CommandRequest, Outcome } from '../engine/command.js';
import { Engine } from '../engine/engine.js';
import { Database, type Tx } from '../platform/database/database.js';

/** Namespace of the command by which the case that goes on takes the duplicate in. */
const absorbNamespace = '6f0a6f7e-9a39-5f57-8b0c-3f1f3f4d7a10';

/** Rolls both cases back, with what the command comes to instead. */
class NotMerged extends Error {
  constructor(readonly outcome: Outcome) {
    super('the duplicate is not merged');
  }
}

/** 合并: the duplicate ends and the other takes its finders in, in one commit or not at all（8.22）. */
@Injectable()
export class Merging {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesQueries,
    private readonly engine: Engine,
  ) {}

  /** Decides MERGE on the duplicate and ABSORB on the case its proposal names; both rows are locked by id. */
  async apply(request: CommandRequest): Promise<Outcome> {
    try {
      return await this.database.transaction((tx) => this.#both(tx, request));
    } catch (error) {
      if (error instanceof NotMerged) return error.outcome;
      throw error;
    }
  }

  async #both(tx: Tx, request: CommandRequest): Promise<Outcome> {
    const duplicate = await this.cases.byId(request.caseId, tx);
    const intoCaseId = (duplicate?.standing.facts as HazardFacts | undefined)?.voidProposal?.intoCaseId ?? null;
    const ids = [request.caseId, ...(intoCaseId === null ? [] : [intoCaseId])];
    await tx.query('select id from cases where id = any($1::uuid[]) order by id for update', [ids]);
    const merged = await this.engine.applyIn(tx, request);
    if (merged.kind !== 'committed' || !merged.left) return merged;
    const { mergedInto, origin, foundAt: foundAtMs, reporters } = merged.left.standing.facts as HazardFacts;
    // Another proposal was made while the rows were waited for: it names a case that is not locked.
    if (mergedInto === null || mergedInto !== intoCaseId) throw new NotMerged({ kind: 'stale', rev: merged.rev - 1 });
    const absorbed = await this.engine.applyIn(tx, {
      caseId: mergedInto,
      workflow: request.workflow,
      type: 'ABSORB',
      payload: { fromCaseId: request.caseId, origin, foundAtMs, reporters },
      actor: request.actor,
      commandId: uuidv5(request.commandId, absorbNamespace),
    });
    if (absorbed.kind !== 'committed') throw new NotMerged(absorbed);
    return merged;
  }
}
