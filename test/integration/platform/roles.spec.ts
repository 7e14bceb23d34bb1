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

  it('may read and append what is append-only, and read and write the rest', async () => {
    const { rows } = await db.owner.query(
      `select table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as rights
         from information_schema.table_privileges where grantee = 'bihuan_app' group by 1`,
    );
    const rights = Object.fromEntries(rows.map(({ name, rights }) => [name, rights]));
    const { migrations, ...tables } = rights;
    expect(migrations).toBe('SELECT');
    const appended = Object.entries(tables)
      .filter(([name]) => appendOnlyTables.includes(name))
      .sort();
    expect(appended).toEqual(appendOnlyTables.map((name) => [name, 'INSERT SELECT']).sort());
    const others = Object.fromEntries(Object.entries(tables).filter(([name]) => !appendOnlyTables.includes(name)));
    expect(new Set(Object.values(others))).toEqual(new Set(['DELETE INSERT SELECT UPDATE']));
    expect(Object.keys(others)).toEqual(expect.arrayContaining(['cases', 'deadlines', 'outbox', 'accounts']));
  });
});
