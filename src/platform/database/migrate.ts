import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION, runMigrations, SchemaMigrationRequiredError } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { connection } from './connection.js';
import { grantTables } from './grants.js';
import { migrations } from './migrations.js';
import { ensureRoles, ensureSchemas } from './roles.js';
import { migrationLock, queueSchema, roles } from './schema.js';

const applicationName = 'bihuan-migrate';

/**
 * Brings a database to this build's schema: roles, tables, rights, the queue's schema. Any number of processes may call it
 * at once: one works, the others wait and find it done. `url` is the product's login, `ownerUrl` the one that migrates.
 * Throws RolesMissingError, or what Postgres says; a failed step leaves nothing behind.
 */
export async function migrate(url: string, ownerUrl = url): Promise<void> {
  const client = new pg.Client(connection({ url: ownerUrl, applicationName }));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(client, decodeURIComponent(new URL(url).username) || (client.user ?? ''));
    await ensureSchemas(client);
    await migrateTables(ownerUrl);
    await client.query(`set role ${roles.owner}`);
    await grantTables(client);
    await client.query('reset role');
    await migrateQueue(client, ownerUrl);
  } finally {
    await client.end();
  }
}

/** True when no step of this build is missing in the database. */
export function isMigrated(applied: readonly { name: string }[]): boolean {
  const names = new Set(applied.map(({ name }) => name));
  return migrations.every((migration) => names.has(migration.name));
}

async function migrateTables(url: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    installExtensions: false,
    extra: connection({ url, role: roles.owner, applicationName, max: 1 }),
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}

async function migrateQueue(admin: pg.Client, url: string): Promise<void> {
  const client = new pg.Client(connection({ url, role: roles.queue, searchPath: queueSchema, applicationName }));
  await client.connect();
  try {
    if ((await queueVersion(client)) >= LATEST_SCHEMA_VERSION) return;
    // BullMQ asks to create its schema even where it exists, and Postgres weighs the right before it looks.
    await allowSchemas(admin, 'grant', 'to');
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
    await allowSchemas(admin, 'revoke', 'from');
  }
}

async function queueVersion(client: pg.Client): Promise<number> {
  try {
    return await assertSchemaCompatibility(client, queueSchema);
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return 0;
    throw error;
  }
}

async function allowSchemas(admin: pg.Client, verb: 'grant' | 'revoke', preposition: 'to' | 'from'): Promise<void> {
  const database = pg.escapeIdentifier(admin.database ?? '');
  await admin.query(`${verb} create on database ${database} ${preposition} ${roles.queue}`);
}
