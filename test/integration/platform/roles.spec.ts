import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlStateOf } from '../../../src/platform/database/database.js';
import { appendOnlyTables } from '../../../src/platform/database/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

describe('role bihuan_app', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(() => db.drop());

  const refused = (sql: string) =>
    db.database.query(sql).then(
      () => 'allowed',
      (error: unknown) => sqlStateOf(error),
    );

  it('is who the product is in the database', async () => {
    expect(await db.database.query('select current_user::text as role')).toEqual([{ role: 'bihuan_app' }]);
  });

  it.each([
    'update history set event = event',
    'delete from history',
    'truncate history',
    'alter table history disable trigger all',
    'drop table history',
    'drop trigger history_is_append_only on history',
    'create table mine (a int)',
    'create schema mine',
    'alter table cases add column mine int',
    'create or replace function bihuan_now_ms() returns bigint language sql as $$ select 0::bigint $$',
    'delete from migrations',
    'select * from bullmq.migration',
  ])('may not %s', async (sql) => {
    expect(await refused(sql)).toBe('42501');
  });

  async function rightsOn(kind: 'BASE TABLE' | 'VIEW'): Promise<Record<string, string>> {
    const { rows } = await db.owner.query(
      `select table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as rights
         from information_schema.table_privileges join information_schema.tables using (table_schema, table_name)
        where grantee = 'bihuan_app' and table_type = $1 group by 1`,
      [kind],
    );
    return Object.fromEntries(rows.map(({ name, rights }) => [name, rights]));
  }

  it('may read views, and of the tables of numbers and of standstills no more than single columns allow', async () => {
    expect(new Set(Object.values(await rightsOn('VIEW')))).toEqual(new Set(['SELECT']));
    const { rows } = await db.owner.query<{ name: string; rights: string }>(
      `select table_name as name, string_agg(column_name || ' ' || privilege_type, ', ' order by privilege_type, column_name)
         as rights from information_schema.column_privileges
        where grantee = 'bihuan_app' and table_name in ('numbers', 'number_counters', 'standstills') and privilege_type <> 'SELECT'
        group by 1 order by 1`,
    );
    expect(rows).toEqual([
      {
        name: 'numbers',
        rights:
          'case_id INSERT, kind INSERT, office INSERT, seq INSERT, taken_at INSERT, ended_because UPDATE, ended_seq UPDATE',
      },
      {
        name: 'standstills',
        rights:
          'noticed_at INSERT, silent_since INSERT, confirmed_at UPDATE, confirmed_by UPDATE, swept_at UPDATE, told_at UPDATE',
      },
    ]);
  });

  it('may read and append what is append-only, and read and write the rest', async () => {
    const { migrations, numbers, number_counters, look_back_samples, look_back_frame, standstills, ...tables } =
      await rightsOn('BASE TABLE');
    expect([migrations, numbers, number_counters, standstills]).toEqual(Array(4).fill('SELECT'));
    // Drawn once: what may be updated are single columns, and a trigger looks after those.
    expect([look_back_samples, look_back_frame]).toEqual(['INSERT SELECT', 'INSERT SELECT']);
    const appended = Object.entries(tables)
      .filter(([name]) => appendOnlyTables.includes(name))
      .sort();
    expect(appended).toEqual(appendOnlyTables.map((name) => [name, 'INSERT SELECT']).sort());
    const others = Object.fromEntries(Object.entries(tables).filter(([name]) => !appendOnlyTables.includes(name)));
    expect(new Set(Object.values(others))).toEqual(new Set(['DELETE INSERT SELECT UPDATE']));
    expect(Object.keys(others)).toEqual(expect.arrayContaining(['cases', 'deadlines', 'outbox', 'accounts']));
  });
});
