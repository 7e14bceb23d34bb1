import type { ClientBase } from 'pg';

/** The indices of the engine's tables but for those that carry a constraint. */
const rebuilt = `
  select indexname, indexdef from pg_indexes
  where schemaname = 'public' and tablename in ('cases', 'deadlines', 'history')
    and indexname not in (select conname from pg_constraint)`;

/**
 * Fills tables as a restored backup does: triggers and foreign keys rest for good on this connection, and the indices are made
 * anew afterwards, since row by row takes several times as long. Ends with what plans are made by.
 */
export async function inBulk(owner: ClientBase, fill: () => Promise<void>): Promise<void> {
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off`);
  await owner.query(`set work_mem = '256MB'; set maintenance_work_mem = '512MB'`);
  const { rows: indices } = await owner.query<{ indexname: string; indexdef: string }>(rebuilt);
  for (const { indexname } of indices) await owner.query(`drop index ${indexname}`);
  await fill();
  for (const { indexdef } of indices) await owner.query(indexdef);
  await owner.query('vacuum analyze');
}
