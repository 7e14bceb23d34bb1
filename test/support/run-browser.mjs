import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, root } from '../../src/cli/build.mjs';

/**
 * `npm run test:browser`: the screens in a real browser. With `-- --pictures` the pages are also photographed into
 * docs/screenshots, to be looked at before they are committed.
 */
const rest = process.argv.slice(2);
const pictures = rest.includes('--pictures') ? { BIHUAN_PICTURES: join(root, 'docs', 'screenshots') } : {};
await ensureBuilt({ screens: true });
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', '.jest.mjs'];
const asked = rest.filter((argument) => argument !== '--pictures');
const { status } = spawnSync(process.execPath, [...jest, ...asked, '--selectProjects', 'browser'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...pictures },
});
process.exit(status ?? 1);
