import type { Notice } from '../../workflows/kit/types.js';
import type { Tx } from '../platform/database/database.js';

/**
 * Leaves an announcement, a notice about no case, to be told with what this transaction commits.
 * @param at the instant it speaks of, UTC milliseconds
 */
export async function announce(tx: Tx, notice: Notice, at: number): Promise<void> {
  await tx.query(`insert into outbox (topic, payload, created_at) values ('announcement', $1, $2)`, [
    { notice },
    new Date(at).toISOString(),
  ]);
}
