import pg from 'pg';
import { loadConfig } from '../platform/config/config.js';
import { connection } from '../platform/database/connection.js';
import { type Queryable, queryableOver } from '../platform/database/queryable.js';
import { openServer } from '../platform/database/server.js';

/** Reads the database as it was at one instant, beside a running server or without one; changes nothing. */
export async function withSnapshot<T>(work: (on: Queryable) => Promise<T>, settings = loadConfig): Promise<T> {
  const server = await openServer(settings());
  const client = new pg.Client(connection({ url: server.url, role: 'bihuan_app', applicationName: 'bihuan-audit' }));
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
    return await work(queryableOver(client));
  } finally {
    await client.end();
    await server.stop();
  }
}
