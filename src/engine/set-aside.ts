import type { Queryable } from '../platform/database/database.js';
import type { FailedFiring } from './firing.js';

const recordFailure = `
  update deadlines d set failures = d.failures + 1, last_error = f.error, wake_at = bihuan_now() + interval '1 hour'
  from jsonb_to_recordset($2::jsonb) as f(kind text, anchor int, n int, error text)
  where d.case_id = $1 and d.kind = f.kind and d.anchor = f.anchor and d.n = f.n and d.status = 'armed'`;

/** Puts deadlines that could not fire aside: still due, recorded with their error, tried again in an hour. */
export async function setAside(on: Queryable, caseId: string, failed: FailedFiring[]): Promise<void> {
  const rows = failed.map(({ deadline, error }) => ({ ...deadline, error }));
  await on.query(recordFailure, [caseId, JSON.stringify(rows)]);
}
