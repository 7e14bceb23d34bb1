import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user the server runs as: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** For root, the user `postgres`, else `nobody`; for everybody else undefined: the server runs as whoever started us. */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('以 root 运行需要用户 postgres 或 nobody / as root, a user postgres or nobody is needed');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** Whether the account may enter the folder and everything above it; what does not exist yet does not count against it. */
export function canReach(folder: string, account: ServerAccount): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && !mayEnter(at, account)) return false;
    if (at === dirname(at)) return true;
  }
}

function mayEnter(folder: string, { uid, gid }: ServerAccount): boolean {
  const found = statSync(folder);
  const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
  return (found.mode & bit) !== 0;
}
