import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isMigrated, migrate } from '../../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

describe('migrate', () => {
  let db: TestDatabase;
  let empty: string;
  beforeAll(async () => {
    db = await createTestDatabase();
    empty = Object.assign(new URL(db.url), { pathname: `${new URL(db.url).pathname}_empty` }).href;
    await db.owner.query(`create database ${new URL(empty).pathname.slice(1)} template template0`);
  });
  afterAll(async () => {
    await db.owner.query(`drop database ${new URL(empty).pathname.slice(1)} with (force)`);
    await db.drop();
  });

  async function lookInto<T extends object>(url: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('is right when eight starts meet on an empty database', async () => {
    await Promise.all(Array.from({ length: 8 }, () => migrate(empty)));
    const applied = await lookInto<{ name: string }>(empty, 'select name from migrations order by id');
    expect(isMigrated(applied)).toBe(true);
    expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length);
  });

  it('leaves the queue its own schema and nothing else, and nobody temporary tables', async () => {
    expect(
      await lookInto(
        empty,
        `select has_schema_privilege('bihuan_queue', 'bullmq', 'create') as own,
                has_schema_privilege('bihuan_queue', 'public', 'create') as ours,
                has_database_privilege('bihuan_queue', current_database(), 'create') as schemas,
                has_database_privilege('bihuan_app', current_database(), 'temporary') as temporary`,
      ),
    ).toEqual([{ own: true, ours: false, schemas: false, temporary: false }]);
  });

  it('takes back what was granted by hand', async () => {
    await db.owner.query('grant update on history to bihuan_app');
    await migrate(db.url);
    await expect(db.database.query('update history set event = event')).rejects.toMatchObject({ code: '42501' });
  });

  it('says which SQL is to be run when the login may not create roles', async () => {
    await db.owner.query(`create role ordinary login password 'x'`);
    const url = Object.assign(new URL(db.url), { username: 'ordinary', password: 'x' }).href;
    await expect(migrate(url)).rejects.toThrow('grant bihuan_owner, bihuan_app, bihuan_queue to "ordinary";');
    await db.owner.query('drop role ordinary');
  });

  it('gives the login of the product less than the login that migrates', async () => {
    await db.owner.query(`create role product login password 'x'`);
    const url = Object.assign(new URL(db.url), { username: 'product', password: 'x' }).href;
    await migrate(url, db.url);
    expect(
      await lookInto(
        url,
        `select pg_has_role('bihuan_owner', 'member') as owner, pg_has_role('bihuan_app', 'member') as app`,
      ),
    ).toEqual([{ owner: false, app: true }]);
    await db.owner.query('drop role product');
  });
});
