import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './build.mjs';

/**
 * `node src/cli/launch.mjs ENTRY [ARGUMENT…]` builds when dist is stale and runs dist/src/ENTRY.js in this process, so that
 * signals reach it. Without ENTRY it only builds.
 */
const [, , entry, ...rest] = process.argv;
try {
  await ensureBuilt({ screens: entry === undefined || entry === 'main' });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
if (entry) {
  const file = join(root, 'dist', 'src', `${entry}.js`);
  process.argv = [process.execPath, file, ...rest];
  await import(pathToFileURL(file).href);
}
