import pg from 'pg';
import { connection } from './connection.js';

const applicationName = 'bihuan-fresh';

/**
 * Throws the database of this URL away with everything in it and makes an empty one of the same name. For the product's own
 * server only: its login may do that, and whoever is still connected is cut off.
 */
export async function recreateDatabase(url: string): Promise<void> {
  const client = new pg.Client(connection({ url: maintenanceOf(url), applicationName }));
  await client.connect();
  try {
    const name = pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

/**
 * Runs `work` while no other process of this server does the same for the database of this URL; the lock is held outside of
 * that database, so that it outlives its being thrown away, where the server is the product's own.
 */
export async function aloneOnServer<T>(url: string, own: boolean, key: number, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(connection({ url: own ? maintenanceOf(url) : url, applicationName }));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [key]);
    return await work();
  } finally {
    await client.end();
  }
}

/** The database every server has, whatever becomes of ours. */
function maintenanceOf(url: string): string {
  const other = new URL(url);
  other.pathname = '/postgres';
  return other.href;
}
