import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '../../workflows/kit/types.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { Session } from './permission.js';

export const sessionHours = 12;

interface SessionRow {
  accountId: string;
  account: string;
  name: string;
  role: Role;
  unitId: string;
  unitName: string;
  certificateNo: string | null;
  mustChangePassword: boolean;
}

/**
 * Sessions, known only by the hash of their token. They end by the database's real clock even where the world runs on a
 * virtual one: jumping a year ahead must neither sign everybody out nor keep a stolen token alive.
 */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  /** Opens a session and answers its token, which is kept nowhere. */
  async open(accountId: string, on: Queryable = this.database): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await on.query(
      `with gone as (delete from sessions where account_id = $2 and expires_at <= now())
       insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
      [hashOf(token), accountId, sessionHours],
    );
    return token;
  }

  /** The session of this token, or null where it has ended, never was, or its account is no longer active. */
  async find(token: string): Promise<Session | null> {
    const tokenHash = hashOf(token);
    const rows = await this.database.run<SessionRow>({
      name: 'accounts.session',
      text: `select a.id as "accountId", a.account, a.name, a.role, a.unit_id as "unitId", u.name as "unitName",
                    a.certificate_no as "certificateNo", a.must_change_password as "mustChangePassword"
               from sessions s join accounts a on a.id = s.account_id join units u on u.id = a.unit_id
              where s.token_hash = $1 and s.expires_at > now() and a.active`,
      values: [tokenHash],
    });
    const row = rows[0];
    if (!row) return null;
    const { account, mustChangePassword, certificateNo, ...who } = row;
    return { actor: { ...who, ...(certificateNo ? { certificateNo } : {}) }, account, mustChangePassword, tokenHash };
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.database.query('delete from sessions where token_hash = $1', [tokenHash]);
  }

  /** Ends every session of the account but this one. */
  async endOthers(accountId: string, tokenHash: Buffer, on: Queryable = this.database): Promise<void> {
    await on.query('delete from sessions where account_id = $1 and token_hash <> $2', [accountId, tokenHash]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
