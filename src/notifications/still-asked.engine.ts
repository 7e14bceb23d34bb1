import { Injectable } from '@nestjs/common';
import { CasesQueries } from '../engine/cases.queries.js';
import { AskedDelivery, StillAsked } from './still-asked.js';

/** Asks the workflow of the case, as it stands now. */
@Injectable()
export class StillAskedOfEngine extends StillAsked {
  constructor(private readonly cases: CasesQueries) {
    super();
  }

  holds(caseId: string, { asks }: AskedDelivery): Promise<boolean> {
    return this.cases.stillAsks(caseId, asks);
  }
}
