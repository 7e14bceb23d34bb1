import type { Client } from 'pg';

/**
 * Rows like one case, each with a title, an age and a due date of its own, every other one still under way: for reads that
 * need many of them. They have no history, so nothing may act on them.
 */
export async function copies(owner: Pick<Client, 'query'>, caseId: string, count: number): Promise<void> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name = 'cases' and is_generated = 'NEVER'`,
  );
  const { columns } = rows[0]!;
  await owner.query(
    `insert into cases (${columns}) select ${columns} from (select (jsonb_populate_record(c, jsonb_build_object(
       'id', gen_random_uuid(), 'title', '第 ' || n || ' 项隐患',
       'phase', case when n % 2 = 0 then 'rectifying' else c.phase end,
       'workflow_version', 1,
       'created_at', c.created_at - n / 3 * interval '1 second',
       'due_at', c.due_at + n / 3 * interval '1 second'))).*
     from cases c, generate_series(1, $2) n where c.id = $1) copied`,
    [caseId, count],
  );
}
