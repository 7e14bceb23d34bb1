/** The three database roles; a login takes one of them on when it connects, and may do no more than that role. */
export const roles = { owner: 'bihuan_owner', app: 'bihuan_app', queue: 'bihuan_queue' } as const;
export type DatabaseRole = (typeof roles)[keyof typeof roles];

export const queueSchema = 'bullmq';

/** Tables the product itself may only read and append to. */
export const appendOnlyTables = ['history', 'seals', 'seal_leaves', 'clock_changes'];

/** One start at a time prepares roles, tables and the queue's schema (key of pg_advisory_lock). */
export const migrationLock = 4_204_801;
