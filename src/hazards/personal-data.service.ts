import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { PersonalDataEraser } from '../engine/personal-data.eraser.js';
import { PeopleEventsService } from '../organisations/people-events.service.js';
import { Database } from '../platform/database/database.js';
import { personalDataNotFound } from './hazard.problems.js';
import { HazardsQueries } from './hazards.queries.js';

/** What was said in confidence and is to be forgotten. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: Database,
    private readonly hazards: HazardsQueries,
    private readonly eraser: PersonalDataEraser,
    private readonly events: PeopleEventsService,
  ) {}

  /**
   * Erases it for good; who did it and why stands in the history of his account and unit, the value nowhere.
   * Problem 404 HAZARD_NOT_FOUND, PERSONAL_DATA_NOT_FOUND where the case keeps none, or no more.
   */
  async erase(caseId: string, { name, reason }: { name: string; reason: string }, actor: Actor): Promise<number> {
    await this.hazards.mustSee(caseId, actor);
    return this.database.transaction(async (tx) => {
      const erased = await this.eraser.erase(tx, caseId, name);
      if (erased === 0) throw personalDataNotFound();
      const payload = { caseId, name, reason, erased };
      const { accountId, unitId } = actor;
      await this.events.record(tx, actor, { kind: 'personalDataErased', accountId, unitId, payload });
      return erased;
    });
  }
}
