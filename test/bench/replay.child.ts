import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { connection } from '../../src/platform/database/connection.js';
import type { Statement } from '../../src/platform/database/database.js';
import { roles } from '../../src/platform/database/schema.js';
import { lifeMark } from './capture.js';
import { digitsOf, livesLived } from './life.js';
import { emptied, startLock, statementsOf, warmUps } from './replay.script.js';

/** `URL FILE CLIENTS LIVES`: what pgbench would do with the captured life of FILE, over so many connections. */
export async function replayCaptured([url = '', file = '', clients = '1', lives = '1']: string[]): Promise<void> {
  const life: Statement[] = JSON.parse(await readFile(file, 'utf8'));
  const send = async (place: number) => {
    const client = new pg.Client(connection({ url, role: roles.app, applicationName: 'bihuan-bench-replay' }));
    await client.connect();
    for (const statement of statementsOf(life)) {
      const about = { ...statement, values: statement.values.map(emptied) };
      for (let round = 0; round < warmUps; round++) await client.query(about);
    }
    await client.query('select pg_advisory_lock_shared($1)', [startLock]);
    for (let lived = 0; lived < Number(lives); lived++) {
      const digits = digitsOf(livesLived + place * Number(lives) + lived);
      for (const { name, text, values } of life) {
        await client.query({ name, text, values: values.map((value) => String(value).replaceAll(lifeMark, digits)) });
      }
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: Number(clients) }, (_, place) => send(place)));
}
