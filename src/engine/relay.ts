import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { JobQueues } from '../platform/queue/queue.js';

export const outboxQueue = 'outbox';

/** Rows of one job. */
const rowsPerLease = 100;

/** Processing leases run on the machine's own time, never on the virtual clock. */
const leaseRows = `
  update outbox set lease_id = $1, leased_until = clock_timestamp() + interval '60 seconds', leases = leases + 1
  where id in (
    select o.id from outbox o left join cases c on c.id = o.case_id
    where o.finished_at is null and c.hidden is not true
      and (o.leased_until is null or o.leased_until < clock_timestamp())
    order by o.id limit $2 for update of o skip locked)
  returning id::text`;

/** Leases unfinished rows and hands them to the queue. A lost job only means that the lease runs out. */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
  ) {}

  /** Leases until nothing is left to lease. @returns how many rows were handed on */
  async run(): Promise<number> {
    let handed = 0;
    for (;;) {
      const leaseId = randomUUID();
      const rows = await this.database.query<{ id: string }>(leaseRows, [leaseId, rowsPerLease]);
      if (rows.length === 0) return handed;
      await this.queues.add(outboxQueue, `o-${leaseId}`, { rowIds: rows.map(({ id }) => id) });
      handed += rows.length;
    }
  }
}
