import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** `npm run test:real -- DIR`: the specs that need published files, which are no part of this repository. */
const [folder, ...rest] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  process.stderr.write('用法 / usage: npm run test:real -- DIR\n');
  process.exit(2);
}
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', '.jest.mjs'];
const { status } = spawnSync(process.execPath, [...jest, '--selectProjects', 'real', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, BIHUAN_REAL_DATA: resolve(folder) },
});
process.exit(status ?? 1);
