import type { Queryable } from '../platform/database/database.js';
import type { FailedFiring } from './firing.js';

/** Deadline rows are touched only under the lock of their case, taken in order of id: as the engine's batches do. */
const recordFailure = `
  with locked as (select c.id from cases c where c.id = $1 for update)
  update deadlines d set failures = d.failures + 1, last_error = f.error, wake_at = bihuan_now() + interval '1 hour'
  from locked, jsonb_to_recordset($2::jsonb) as f(kind text, anchor int, n int, error text)
  where d.case_id = locked.id and d.kind = f.kind and d.anchor = f.anchor and d.n = f.n and d.status = 'armed'`;

const recordLeftovers = `
  with left_over as (
    select d.case_id, d.kind, d.anchor, d.n, l.reason, to_timestamp(l."dueByMs" / 1000) as due_by
    from jsonb_to_recordset($1::jsonb) as l("caseId" uuid, "dueByMs" float8, reason text)
    join deadlines d on d.case_id = l."caseId"
    where d.status = 'armed' and d.wake_at <= to_timestamp(l."dueByMs" / 1000)),
  locked as (select c.id from cases c where c.id in (select case_id from left_over) order by c.id for update)
  update deadlines d set failures = d.failures + 1, last_error = o.reason, wake_at = bihuan_now() + interval '1 hour'
  from left_over o join locked on locked.id = o.case_id
  where (d.case_id, d.kind, d.anchor, d.n) = (o.case_id, o.kind, o.anchor, o.n)
    and d.status = 'armed' and d.wake_at <= o.due_by`;

/** Puts deadlines that could not fire aside: still due, recorded with their error, tried again in an hour. */
export async function setAside(on: Queryable, caseId: string, failed: FailedFiring[]): Promise<void> {
  const rows = failed.map(({ deadline, error }) => ({ ...deadline, error }));
  await on.query(recordFailure, [caseId, JSON.stringify(rows)]);
}

/** A case after an attempt to fire it: what was due by then, UTC milliseconds, is due still for this reason. */
export interface Leftover {
  caseId: string;
  dueByMs: number;
  reason: string;
}

/** The same for whatever an attempt left: a row nobody asks for, or a case that cannot be decided at all. */
export async function setLeftoversAside(on: Queryable, leftovers: readonly Leftover[]): Promise<void> {
  if (leftovers.length > 0) await on.query(recordLeftovers, [JSON.stringify(leftovers)]);
}
