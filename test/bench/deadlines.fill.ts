import { inBulk } from '../support/bulk.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { caseIdOf, courseUntil, livesLived } from './life.js';
import { copies, prepare } from './screens.sql.js';
import type { ThrowawayDatabase } from './throwaway.server.js';

const stretch = 20_000;

/** Copies keep the template's units: those have people, so that every notice has somebody to reach. */
const plan = `
  insert into bench_rows
  select n, ('0e' || lpad(to_hex(n), 6, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
         c.id, c.owner_unit_id, c.town_unit_id, c.enterprise_unit_id, c.created_at, false, interval '0'
  from generate_series($1::int, $2::int) n, cases c where c.id = $3`;

/** Fills a database with open copies of one assigned hazard: what any of them owes, all owe at one instant. */
export async function fillWithDue({ database, owner }: ThrowawayDatabase, city: City, size: number): Promise<void> {
  await runEngine(database, city, courseUntil('ASSIGN'), { first: livesLived, lives: 1, clients: 1 });
  await owner.query(prepare);
  const { rows } = await owner.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
  );
  const columns = new Map(rows.map(({ table, columns }) => [table, columns]));
  // What the lives before left to tell is not measured; and no life but the copies owes anything.
  await owner.query('update outbox set finished_at = bihuan_now() where finished_at is null');
  await inBulk(owner, async () => {
    await owner.query('create table bench_copies (id uuid primary key)');
    for (let filled = 0; filled < size; filled += stretch) {
      await owner.query('truncate bench_rows');
      await owner.query(plan, [filled + 1, Math.min(size, filled + stretch), caseIdOf(livesLived)]);
      for (const statement of copies((table) => columns.get(table) ?? [])) await owner.query(statement);
      await owner.query('insert into bench_copies select id from bench_rows');
    }
    await owner.query(
      `update deadlines set status = 'cancelled' where status = 'armed' and case_id not in (select id from bench_copies)`,
    );
  });
  await owner.query('checkpoint');
}
