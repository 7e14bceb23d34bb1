import type { ClientBase } from 'pg';
import { appendOnlyTables, roles, specialRights } from './schema.js';

/**
 * Gives the product its rights on the owner's tables: ordinary DML, but only SELECT and INSERT where lines are append-only,
 * only SELECT on views and the list of migrations, and where `specialRights` names them single columns. Stated anew at each
 * start, so that what was granted by hand is taken back.
 */
export async function grantTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; view: boolean }>(
    `select relname::text as name, relkind = 'v' as view from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and pg_has_role($1, relowner, 'member')`,
    [roles.owner],
  );
  const statements = rows.flatMap(({ name, view }) => [
    `revoke all on table "${name}" from ${roles.app}, ${roles.queue}, public`,
    `grant ${view ? 'select' : rightsOn(name)} on table "${name}" to ${roles.app}`,
  ]);
  await client.query(
    ['begin', ...statements, `grant usage on all sequences in schema public to ${roles.app}`, 'commit'].join(';\n'),
  );
}

function rightsOn(table: string): string {
  if (table === 'migrations') return 'select';
  return (
    specialRights[table] ?? (appendOnlyTables.includes(table) ? 'select, insert' : 'select, insert, update, delete')
  );
}
