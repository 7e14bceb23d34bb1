import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/database.js';

/** First half of the advisory lock's key, so that batches never meet another feature's locks. */
const lockSpace = 0x1290;

/**
 * Runs `work` unless another process is at this batch. The lock belongs to a connection of its own: a process that is
 * killed lets go of it by itself.
 * @returns whether `work` was run
 */
export async function withBatchLock(database: Database, batchId: string, work: () => Promise<void>): Promise<boolean> {
  const runner = database.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const key = [lockSpace, batchId];
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as locked',
      key,
    );
    if (!rows[0]?.locked) return false;
    try {
      await work();
    } finally {
      await client.query('select pg_advisory_unlock($1, hashtext($2))', key);
    }
    return true;
  } finally {
    await runner.release();
  }
}
