import { Injectable } from '@nestjs/common';
import { CasesQueries } from '../engine/cases.queries.js';
import { AskedDelivery, StillAsked } from './still-asked.js';

/** Asks the workflows of the cases, as they stand now. */
@Injectable()
export class StillAskedOfEngine extends StillAsked {
  constructor(private readonly cases: CasesQueries) {
    super();
  }

  async among(deliveries: readonly AskedDelivery[]): Promise<ReadonlySet<string>> {
    const cases = await this.cases.byIds(deliveries.map(({ caseId }) => caseId));
    // A case that is gone asks nothing.
    const asks = ({ caseId, asks }: AskedDelivery) => {
      const found = cases.get(caseId);
      return found?.definition.stillAsks(asks, found.standing) ?? false;
    };
    return new Set(deliveries.filter(asks).map(({ id }) => id));
  }
}
