import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = join(root, 'dist', '.stamp');
const inputs = ['src', 'workflows', 'package.json', 'nest-cli.json', '.swcrc'];
const lockFile = join(tmpdir(), `bihuan-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);

/** Builds dist when it was not made from exactly these sources: told by content, since a checkout does not keep times. */
export async function ensureBuilt() {
  if (isFresh()) return;
  while (!lock()) await sleep(100);
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function build() {
  process.stderr.write('正在编译 / building…\n');
  const stamp = stampOf(inputs);
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const built = spawnSync(process.execPath, [nest, 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`编译失败 / the build failed\n${built.stdout}${built.stderr}`);
  writeFileSync(stampFile, stamp);
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(inputs);
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
