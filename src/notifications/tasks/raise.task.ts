import { Tx } from '../../platform/database/database.js';

export interface Task {
  kind: 'vacantPost' | 'mailRefused' | 'mailBounced' | 'standstill' | 'processClock';
  caseId: string | null;
  unitId: string | null;
  /** Chinese, for the person who has to see to it. */
  detail: string;
  /** When there is nothing left to do about it, UTC milliseconds; never where it is left out. */
  lapsesAtMs?: number;
}

/** Raises a task unless the very same one is there already; one that had lapsed is there anew. */
export async function raiseTask(tx: Tx, { kind, caseId, unitId, detail, lapsesAtMs }: Task): Promise<void> {
  await tx.run({
    name: 'notifications.raise-task',
    text: `insert into tasks (id, kind, case_id, unit_id, detail, created_at, lapses_at)
           values (gen_random_uuid(), $1, $2, (select id from units where id = $3::uuid), $4, bihuan_now(), to_timestamp($5::float8 / 1000))
           on conflict (kind, case_id, unit_id, detail) where done_at is null do update
             set created_at = excluded.created_at, lapses_at = excluded.lapses_at
             where tasks.lapses_at <= excluded.created_at`,
    values: [kind, caseId, unitId, detail, lapsesAtMs ?? null],
  });
}
