import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { register } from 'node:module';
import { ensureBuilt, root } from '../../src/cli/build.mjs';

/**
 * `node test/support/run-redis.mjs PROJECT… [-- JEST ARGUMENT…]`: the named jest projects with the queue on a throwaway Redis,
 * each world in a database of that server's own (see redis.ts).
 */
register('./typescript.hooks.mjs', import.meta.url);
const { redisIsInstalled, startRedis } = await import('./redis.server.ts');
if (!redisIsInstalled()) {
  process.stderr.write('需要 redis-server / needs redis-server on this machine\n');
  process.exit(1);
}
await ensureBuilt({ screens: true });
const redis = await startRedis();
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', '.jest.mjs'];
const child = spawn(process.execPath, [...jest, '--selectProjects', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, BIHUAN_TEST_REDIS: redis.url },
});
// Ctrl-C reaches jest as well; the server must outlive it.
process.on('SIGINT', () => undefined);
const [code] = await once(child, 'exit');
await redis.stop();
process.exit(code ?? 1);
