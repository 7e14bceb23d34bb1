import type { Queryable } from '../platform/database/database.js';

/** Notes that a duty of the engine was done just now, by the machine's own time. */
export async function recordDuty(on: Queryable, duty: string): Promise<void> {
  await on.query(
    `insert into duties (duty, last_ok_at) values ($1, clock_timestamp())
     on conflict (duty) do update set last_ok_at = excluded.last_ok_at`,
    [duty],
  );
}
