import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';

export interface TestDatabase {
  /** The superuser's URL, for a server under test (DATABASE_URL) or a role of one's own. */
  url: string;
  /** As the product has it: role bihuan_app. */
  database: Database;
  /** As superuser: for planted faults and looks behind the curtain. */
  owner: pg.Pool;
  drop(): Promise<void>;
}

/** A database of its own for one spec file, cloned from the migrated template; `drop` it in afterAll. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(process.env['BIHUAN_TEST_TEMPLATE'] ?? '');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(template, `create database ${name} template ${template.pathname.slice(1)}`);
  const url = Object.assign(new URL(template), { pathname: `/${name}` }).href;
  const source = new DataSource(dataSourceOptions({ url, poolSize: 20, applicationName: 'bihuan-test' }));
  await source.initialize();
  const owner = new pg.Pool({ connectionString: url, max: 4, allowExitOnIdle: true });
  owner.on('error', () => undefined);
  return {
    url,
    database: new Database(source),
    owner,
    async drop() {
      await source.destroy();
      await owner.end();
      await asAdmin(template, `drop database ${name} with (force)`);
    },
  };
}

/** Over the maintenance database: a template may have no session while it is cloned. */
async function asAdmin(template: URL, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(template), { pathname: '/postgres' }).href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
