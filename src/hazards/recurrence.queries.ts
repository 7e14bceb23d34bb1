import { Injectable } from '@nestjs/common';
import { practiceOf } from '../../workflows/policies/practice.policy.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Database } from '../platform/database/database.js';

interface Closed {
  id: string;
}

/**
 * 复发: hazards of an enterprise that were closed within the window of the policy（months back from now）, newest first.
 */
@Injectable()
export class RecurrenceQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
  ) {}

  /** The closed hazard of the same enterprise under the same clause; null where this one is the first. */
  async ofSameClause(caseId: string): Promise<string | null> {
    const [found] = await this.database.run<Closed>({
      name: 'hazards.recurrence',
      text: `select past.id from cases now join cases past on past.enterprise_unit_id = now.enterprise_unit_id
        where now.id = $1 and past.id <> now.id and past.unit_ids && array[now.enterprise_unit_id]
          and past.phase = 'closed' and past.closed_at > bihuan_now() - make_interval(months => $2)
          and past.facts #>> '{basis,standard}' = now.facts #>> '{basis,standard}'
          and past.facts #>> '{basis,article}' = now.facts #>> '{basis,article}'
        order by past.closed_at desc limit 1`,
      values: [caseId, await this.#windowMonths()],
    });
    return found?.id ?? null;
  }

  /** Whether `pastId` is a hazard of the same enterprise closed within the window. */
  async fits(caseId: string, pastId: string): Promise<boolean> {
    const rows = await this.database.run<Closed>({
      name: 'hazards.recurrence-fits',
      text: `select past.id from cases now join cases past on past.enterprise_unit_id = now.enterprise_unit_id
        where now.id = $1 and past.id = $2 and past.id <> now.id
          and past.phase = 'closed' and past.closed_at > bihuan_now() - make_interval(months => $3)`,
      values: [caseId, pastId, await this.#windowMonths()],
    });
    return rows.length > 0;
  }

  /** By the policy in force now: a link is made once, and recorded as it was made. */
  async #windowMonths(): Promise<number> {
    return practiceOf(await this.rules.inForce()).recurrenceWindow.value.months;
  }
}
