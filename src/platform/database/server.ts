import type { Config } from '../config/config.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';

export interface DatabaseServer {
  /** The product's login, on a migrated database. */
  url: string;
  /** What the person who starts the product should know of it. */
  lines: string[];
  stop(): Promise<void>;
}

/** DATABASE_URL, or the product's own server on DATA_DIR; either way brought to this build's schema before it is answered. */
export async function openServer(config: Config): Promise<DatabaseServer> {
  if (config.databaseUrl) {
    await migrate(config.databaseUrl, config.databaseOwnerUrl);
    const lines = config.databaseOwnerUrl ? [] : [oneLogin];
    return { url: config.databaseUrl, lines, stop: async () => undefined };
  }
  const embedded = await startEmbeddedPostgres(config.dataDir);
  try {
    await migrate(embedded.url);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return {
    url: embedded.url,
    lines: [`数据目录 / data: ${embedded.folder}`, oneLogin],
    stop: () => embedded.stop(),
  };
}

const oneLogin =
  '历史只可追加：程序以 bihuan_app 角色运行，自身无法改写历史；但掌握数据库登录口令者可以 / ' +
  'history is append-only for the program (role bihuan_app), not for whoever holds the database login';
