import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canReach, type ServerAccount } from './account.js';

/** Where one embedded server keeps everything it needs. */
export interface Place {
  /** Holds all of the below. */
  folder: string;
  /** PostgreSQL's data folder; there only once it is complete. */
  cluster: string;
  password: string;
  log: string;
  /** One file for each process that uses the server now. */
  users: string;
  lock: string;
}

const shared = '/var/lib/bihuan';

/**
 * Chooses and makes the folder: `dataDir`, or as root under a path the server's user cannot enter
 * /var/lib/bihuan/<12 hex of the SHA-256 of the real path>: of the project for the default `.data`, else of `dataDir`.
 */
export function choosePlace(dataDir: string, account: ServerAccount | undefined): Place {
  const wanted = resolve(dataDir);
  const folder = account && !canReach(wanted, account) ? join(shared, nameFor(wanted)) : wanted;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const server = join(folder, 'postgres');
  mkdirSync(server, { recursive: true, mode: 0o700 });
  if (account) chownSync(server, account.uid, account.gid);
  return {
    folder: server,
    cluster: join(server, 'cluster'),
    password: join(server, 'password'),
    log: join(server, 'server.log'),
    users: join(server, 'users'),
    lock: join(server, 'start.lock'),
  };
}

/** Where programs are copied to when the server's user cannot reach them; undefined when it can. */
export function copyPlace(packageFolder: string, account: ServerAccount | undefined): string | undefined {
  return account && !canReach(packageFolder, account) ? shared : undefined;
}

function nameFor(dataDir: string): string {
  const project = realpathSync('.');
  const owner = dataDir === join(project, '.data') ? project : dataDir;
  return createHash('sha256').update(owner).digest('hex').slice(0, 12);
}
