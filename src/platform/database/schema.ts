/** The three database roles; a login takes one of them on when it connects, and may do no more than that role. */
export const roles = { owner: 'bihuan_owner', app: 'bihuan_app', queue: 'bihuan_queue' } as const;
export type DatabaseRole = (typeof roles)[keyof typeof roles];

export const queueSchema = 'bullmq';

/** Tables the product itself may only read and append to. */
export const appendOnlyTables = [
  'history',
  'people_events',
  'seals',
  'seal_leaves',
  'clock_changes',
  'rule_documents',
  'rule_approvals',
];

/**
 * A number is asked for and may be ended; which one it is the owner's trigger says, from counters nobody else may touch.
 * Since when the product stood still is written once.
 */
export const specialRights: Record<string, string> = {
  numbers: 'select, insert (case_id, seq, kind, office, taken_at), update (ended_seq, ended_because)',
  number_counters: 'select',
  look_back_samples: 'select, insert, update (seal_n, seed, drawn_at, told_at)',
  look_back_frame: 'select, insert, update (rank, drawn)',
  standstills: 'select, insert (silent_since, noticed_at), update (swept_at, told_at, confirmed_at, confirmed_by)',
};

/** One start at a time prepares roles, tables and the queue's schema (key of pg_advisory_lock). */
export const migrationLock = 4_204_801;
