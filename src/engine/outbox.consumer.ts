import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { HandlerRegistry, type OutboxRow } from './handlers.js';

const takeRows = `
  select id::text as id, case_id as "caseId", seq, topic, payload,
    (extract(epoch from created_at) * 1000)::float8 as "createdAtMs"
  from outbox where id = any($1::bigint[]) and ($2::text[] is null or topic = any($2)) and finished_at is null
  order by id for update`;

const markFinished = `
  update outbox set finished_at = bihuan_now(), last_error = null where id = any($1::bigint[])`;

/** After ten leases a row is shown as failing and tried hourly; it is never given up. */
const recordFailure = `
  update outbox set last_error = $2, leased_until = clock_timestamp() +
    case when leases < 10 then leases * interval '10 seconds' else interval '1 hour' end
  where id = $1 and finished_at is null`;

/**
 * Finishes leased rows. Those that only write down whom to tell are finished in one transaction; those that commit to a
 * case, and all when one of them fails, each in its own, so that a bad row does not hold back its neighbours.
 */
@Injectable()
export class OutboxConsumer {
  constructor(
    private readonly database: Database,
    private readonly handlers: HandlerRegistry,
  ) {}

  /** Two jobs for one row do the work once: the second finds it finished. */
  async finish(rowIds: string[]): Promise<void> {
    const finished = await this.#finishTogether(rowIds);
    for (const id of rowIds.filter((rowId) => !finished.has(rowId))) {
      try {
        await this.#finish([id]);
      } catch (error) {
        await this.database.query(recordFailure, [id, error instanceof Error ? error.message : String(error)]);
      }
    }
  }

  /** Nothing at all where one of them fails; which it was shows when each goes alone. */
  async #finishTogether(rowIds: string[]): Promise<Set<string>> {
    try {
      return new Set(await this.#finish(rowIds, this.handlers.topicsFinishedTogether()));
    } catch {
      return new Set();
    }
  }

  async #finish(rowIds: string[], topics: string[] | null = null): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<OutboxRow>(takeRows, [rowIds, topics]);
      if (rows.length === 0) return [];
      for (const topic of new Set(rows.map((row) => row.topic))) {
        const ofTopic = rows.filter((row) => row.topic === topic);
        await this.handlers.of(topic).handle(tx, ofTopic);
      }
      const ids = rows.map(({ id }) => id);
      await tx.query(markFinished, [ids]);
      return ids;
    });
  }
}
