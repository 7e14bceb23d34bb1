import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from './account.js';
import { findPackage, prepareBinaries } from './binaries.js';
import { ensureCluster, superuser } from './cluster.js';
import { choosePlace, copyPlace, type Place } from './place.js';
import { hasEnded, type Postmaster, runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.js';
import { withStartLock } from './start-lock.js';
import { enter, leave } from './users.js';

export interface EmbeddedPostgres {
  /** The login may do everything; the database `bihuan` exists. */
  url: string;
  /** Where the data is, for people to read. */
  folder: string;
  /** Stops the server unless another living process of this machine uses it. */
  stop(): Promise<void>;
}

const database = 'bihuan';
const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'log_min_messages=fatal',
];
const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Brings up the product's own PostgreSQL on the data in `dataDir`, or joins the one that already runs on exactly that data:
 * what a killed process left behind, or what another command uses now. `durable: false` is for data that is thrown away.
 */
export async function startEmbeddedPostgres(dataDir: string, { durable = true } = {}): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const place = choosePlace(dataDir, account);
  return withStartLock(place.lock, async () => {
    const running = runningPostmaster(place);
    const url = (running && (await ready(place, running))) ?? (await startFresh(place, durable));
    enter(place.users);
    return { url, folder: place.folder, stop: () => withStartLock(place.lock, () => release(place)) };
  });

  async function startFresh(at: Place, lasting: boolean): Promise<string> {
    const found = findPackage();
    const binaries = prepareBinaries(found, at.folder, copyPlace(found.folder, account));
    await ensureCluster(at, binaries, account, lasting);
    const started = await startPostmaster(at, binaries, account, lasting ? always : [...always, ...throwaway]);
    const url = await ready(at, started);
    if (!url) throw new Error(`自带的数据库刚启动就结束了，见 / the bundled database ended at once, see ${at.log}`);
    return url;
  }
}

async function release(place: Place): Promise<void> {
  if (leave(place.users)) await stopPostmaster(place);
}

/**
 * Waits until the server takes connections (it may be recovering for as long as it lives) and the database is there.
 * Answers undefined when it ended instead: what was found running may have been dying.
 */
async function ready(place: Place, { pid, port }: Postmaster): Promise<string | undefined> {
  const login = `postgres://${superuser}:${readFileSync(place.password, 'utf8')}@127.0.0.1:${port}`;
  while (!hasEnded(pid)) {
    const client = new pg.Client({ connectionString: `${login}/postgres` });
    // A server that is still recovering answers and then hangs up, which may be told a second time by this event.
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      if (!rowCount) await client.query(`create database ${database}`);
      return `${login}/${database}`;
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(20);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return undefined;
}

/** Starting, stopping, or gone in the middle of our question: what comes next shows which. */
function isPassing(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code) ||
    message.startsWith('Connection terminated')
  );
}
