import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const lockFile = join(tmpdir(), `bihuan-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);

/** What is built from what, by which command. The stamp inside the output says from which contents it was made. */
const products = [
  {
    inputs: ['src', 'workflows', 'package.json', 'nest-cli.json', '.swcrc'],
    output: 'dist',
    command: ['@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    inputs: ['web', 'workflows', 'package-lock.json'],
    output: 'web/dist',
    command: ['vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
];

/**
 * Builds what was not made from exactly these sources: told by content, since a checkout does not keep times.
 * Only who serves the screens needs them built.
 */
export async function ensureBuilt({ screens } = {}) {
  const wanted = screens ? products : products.filter(({ output }) => output !== 'web/dist');
  if (wanted.every(isFresh)) return;
  while (!lock()) await sleep(100);
  try {
    for (const product of wanted) if (!isFresh(product)) build(product);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function build({ inputs, output, command: [tool, ...rest] }) {
  process.stderr.write(`正在编译 / building ${output}…\n`);
  const stamp = stampOf(inputs);
  const built = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...rest], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`编译失败 / the build failed\n${built.stdout}${built.stderr}`);
  writeFileSync(stampFileOf(output), stamp);
}

function isFresh({ inputs, output }) {
  const stampFile = stampFileOf(output);
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(inputs);
}

function stampFileOf(output) {
  return join(root, output, '.stamp');
}

function stampOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
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
    .filter((file) => !products.some(({ output }) => file.startsWith(join(output, '/'))))
    .sort();
}

/** Two commands started together must not build over each other; a builder that died does not count. */
function lock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!builderLives()) rmSync(lockFile, { force: true });
    return false;
  }
}

function builderLives() {
  try {
    const pid = readFileSync(lockFile, 'utf8');
    return pid === '' || process.kill(Number(pid), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
