import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../platform/database/embedded/embedded-postgres.js';
import { migrate } from '../platform/database/migrate.js';

/** A database server and a folder for files, both gone when the simulation ends. */
export interface ThrowawayServer {
  folder: string;
  /** Of its superuser, on a migrated database. */
  url: string;
  stop(): Promise<void>;
}

/** Brings up a server of our own in a new folder: never on DATA_DIR, never on DATABASE_URL. */
export async function openThrowawayServer(): Promise<ThrowawayServer> {
  const folder = await mkdtemp(join(tmpdir(), 'bihuan-simulation-'));
  // The server runs as another account where this process is root's.
  await chmod(folder, 0o755);
  const removed = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres(folder, { durable: false });
    const stop = async () => {
      await server.stop();
      await removed();
    };
    try {
      await migrate(server.url);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { folder, url: server.url, stop };
  } catch (error) {
    await removed();
    throw error;
  }
}
