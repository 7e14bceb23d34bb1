import type { Pool } from 'pg';
import type { Database, Tx } from '../../../src/platform/database/database.js';
import { until } from '../../support/until.js';

/**
 * Provokes a lost race: `command` has read the case and waits for its row, then `meanwhile` commits, then it goes on.
 * @returns what the command comes to
 */
export async function overtaken<T>(
  { database, owner }: { database: Database; owner: Pool },
  caseId: string,
  command: () => Promise<T>,
  meanwhile: (tx: Tx) => Promise<unknown>,
): Promise<T> {
  let waiting: Promise<T> | undefined;
  await database.transaction(async (tx) => {
    await tx.query('select id from cases where id = $1 for update', [caseId]);
    waiting = command();
    await someoneWaitsForALock(owner);
    await meanwhile(tx);
  });
  return waiting!;
}

/** Until a session of this database stands before a lock that another one holds. */
export async function someoneWaitsForALock(owner: Pool, sessions = 1): Promise<void> {
  await until(async () => {
    const { rows } = await owner.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0].n >= sessions;
  });
}
