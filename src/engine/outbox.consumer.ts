import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database/database.js';
import { HandlerRegistry, type OutboxRow } from './handlers.js';

const takeRow = `
  select id::text as id, case_id as "caseId", seq, topic, payload,
    (extract(epoch from created_at) * 1000)::float8 as "createdAtMs"
  from outbox where id = $1 and finished_at is null for update`;

/** After ten leases a row is shown as failing and tried hourly; it is never given up. */
const recordFailure = `
  update outbox set last_error = $2, leased_until = clock_timestamp() +
    case when leases < 10 then leases * interval '10 seconds' else interval '1 hour' end
  where id = $1 and finished_at is null`;

/** Finishes leased rows, each in its own transaction, so that a bad row does not hold back its neighbours. */
@Injectable()
export class OutboxConsumer {
  constructor(
    private readonly database: Database,
    private readonly handlers: HandlerRegistry,
  ) {}

  /** Two jobs for one row do the work once: the second finds it finished. */
  async finish(rowIds: string[]): Promise<void> {
    for (const id of rowIds) {
      try {
        await this.database.transaction((tx) => this.#finishOne(tx, id));
      } catch (error) {
        await this.database.query(recordFailure, [id, error instanceof Error ? error.message : String(error)]);
      }
    }
  }

  async #finishOne(tx: Tx, id: string): Promise<void> {
    const [row] = await tx.query<OutboxRow>(takeRow, [id]);
    if (!row) return;
    await this.handlers.of(row.topic).handle(tx, row);
    await tx.query('update outbox set finished_at = bihuan_now(), last_error = null where id = $1', [id]);
  }
}
