import { register } from 'node:module';

/** Holds an embedded server on the given folder until it is told to end, or killed; for specs about what is left behind. */
register('./typescript.hooks.mjs', import.meta.url);
const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded/embedded-postgres.js');
const server = await startEmbeddedPostgres(process.argv[2] ?? '');
process.stdout.write(`${server.url}\n`);
process.on('message', async () => {
  await server.stop();
  process.exit(0);
});
