import { chmodSync, mkdtempSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One throwaway server for the whole run, with a migrated database that every spec file clones. */
export default async function globalSetup() {
  register('./typescript.hooks.mjs', import.meta.url);
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded/embedded-postgres.js');
  const { migrate } = await import('../../src/platform/database/migrate.js');
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres(folder, { durable: false });
  await migrate(server.url);
  process.env.BIHUAN_TEST_TEMPLATE = server.url;
  globalThis.bihuanTestServer = { server, folder };
}
