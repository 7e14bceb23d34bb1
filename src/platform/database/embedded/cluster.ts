import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './account.js';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';

export const superuser = 'postgres';

/**
 * Makes the data folder if there is none: beside its final name, so that one whose making was cut short is never taken for
 * a database. Throws when the folder is of another major version.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  account: ServerAccount | undefined,
  durable: boolean,
): Promise<void> {
  if (existsSync(place.cluster)) return checkMajor(place.cluster, binaries.major);
  const half = `${place.cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  writeFileSync(place.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) chownSync(place.password, account.uid, account.gid);
  const settings = [
    `--pgdata=${half}`,
    `--username=${superuser}`,
    '--auth=scram-sha-256',
    `--pwfile=${place.password}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  await promisify(execFile)(binaries.initdb, settings, {
    ...account,
    cwd: place.folder,
    env: { PATH: '/usr/bin:/bin', ...binaries.env },
  });
  renameSync(half, place.cluster);
}

function checkMajor(cluster: string, major: number): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === String(major)) return;
  throw new Error(
    `数据目录 ${cluster} 属于 PostgreSQL ${version}，本程序自带 ${major}，不会改动它 / ` +
      `this data folder is of PostgreSQL ${version}, bundled is ${major}: left untouched`,
  );
}
