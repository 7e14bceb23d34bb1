import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = join(root, 'dist', '.stamp');
const inputs = ['src', 'workflows', 'package.json', 'nest-cli.json', '.swcrc'];

/** Builds dist when it was not made from exactly these sources: hashed, since a checkout does not keep times. */
export function ensureBuilt() {
  const stamp = stampOf(inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('正在编译 / building…\n');
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const built = spawnSync(process.execPath, [nest, 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}${built.stderr}\n编译失败 / the build failed\n`);
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}

function stampOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

/** `node src/cli/launch.mjs ENTRY [ARGUMENT…]` runs dist/src/ENTRY.js in this process, so that signals reach it. */
const [, , entry, ...rest] = process.argv;
if (entry) {
  ensureBuilt();
  const file = join(root, 'dist', 'src', `${entry}.js`);
  process.argv = [process.execPath, file, ...rest];
  await import(pathToFileURL(file).href);
}
