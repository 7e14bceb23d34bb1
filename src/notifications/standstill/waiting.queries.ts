import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/database.js';
import { waitsForALook } from './waiting.rule.js';

interface Told {
  notice: string;
  data: Record<string, unknown>;
  count: number;
}

/** What nobody was told of yet, in the outbox still or written and to be sent by then; of its data, what the rule asks about. */
const untold = `
  select notice, jsonb_build_object('event', data->'event', 'rung', data->'rung', 'limit', data->'limit',
                                    'quietHoursExempt', data->'quietHoursExempt') as data, count(*)::int as count
    from (select payload #>> '{notice,notice}' as notice, payload #> '{notice,data}' as data
            from outbox where finished_at is null and topic = 'notice'
          union all
          select d.notice, d.data
            from (select distinct on (outbox_id) outbox_id, notice, payload->'data' as data from deliveries
                   where status = 'queued' and next_attempt_at <= to_timestamp($1::float8 / 1000)) d
            join outbox o on o.id = d.outbox_id and o.finished_at is not null) untold
   where data->>'rung' is not null group by 1, 2`;

/** How much waits for somebody to look. */
@Injectable()
export class WaitingQueries {
  /** @param untilMs until when it waits, UTC milliseconds @returns the number of notices, each counted once however many read it */
  async count(on: Queryable, untilMs: number): Promise<number> {
    const rows = await on.query<Told>(untold, [untilMs]);
    return rows.reduce((sum, { notice, data, count }) => (waitsForALook(notice, data) ? sum + count : sum), 0);
  }
}
