import { Injectable } from '@nestjs/common';
import { newestWorkflow } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { Outcome } from '../engine/command.js';
import { commandIdReused, eventNotPermitted, hazardNotFound, refused, stale } from './hazard.problems.js';
import { HazardsQueries } from './hazards.queries.js';

export type Committed = Extract<Outcome, { kind: 'committed' }>;

/** What the engine made of a command, for the person who sent it; the same for hazards and for measures about them. */
@Injectable()
export class OutcomesService {
  constructor(private readonly queries: HazardsQueries) {}

  /** Which roles may send an event is the workflow's to say; the newest version, since older cases only lose events. */
  isPermitted(workflow: string, type: string, actor: Actor): boolean {
    const { events } = newestWorkflow(workflow);
    return events[type]?.roles.includes(actor.role) ?? false;
  }

  mustBePermitted(workflow: string, type: string, actor: Actor): void {
    if (!this.isPermitted(workflow, type, actor)) throw eventNotPermitted(type);
  }

  /** The commit; else Problem HAZARD_NOT_FOUND, EVENT_REFUSED, STALE_REVISION or COMMAND_ID_REUSED, with what is open instead. */
  async committed(caseId: string, outcome: Outcome, actor: Actor, seen: number | undefined): Promise<Committed> {
    switch (outcome.kind) {
      case 'committed':
        return outcome;
      case 'unseen':
        throw hazardNotFound(caseId);
      case 'reused':
        throw commandIdReused();
      case 'stale':
        throw stale(outcome.rev, await this.queries.between(caseId, seen ?? 0));
      case 'refused':
        throw refused(outcome.reasons, await this.queries.actions(caseId, actor), outcome.rev);
    }
  }
}
