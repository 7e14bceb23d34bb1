import type { ClientBase } from 'pg';
import { appendOnlyTables, roles } from './schema.js';

/**
 * Gives the product its rights on the owner's tables: ordinary DML, but only SELECT and INSERT where lines are append-only
 * and only SELECT on the list of migrations. Stated anew at each start, so that what was granted by hand is taken back.
 */
export async function grantTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_has_role($1, relowner, 'member')`,
    [roles.owner],
  );
  const statements = rows.flatMap(({ name }) => [
    `revoke all on table "${name}" from ${roles.app}, ${roles.queue}, public`,
    `grant ${rightsOn(name)} on table "${name}" to ${roles.app}`,
  ]);
  await client.query(
    ['begin', ...statements, `grant usage on all sequences in schema public to ${roles.app}`, 'commit'].join(';\n'),
  );
}

function rightsOn(table: string): string {
  if (table === 'migrations') return 'select';
  return appendOnlyTables.includes(table) ? 'select, insert' : 'select, insert, update, delete';
}
