import { Injectable } from '@nestjs/common';
import type { Role } from '../../workflows/kit/types.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { newToken, tokenHashOf } from '../platform/secret.token.js';
import type { Session } from './permission.js';

export const sessionHours = 12;

/** From where a session is opened; shown to its owner only. */
export interface SessionOrigin {
  device: string;
  ip: string;
}

interface SessionRow {
  accountId: string;
  account: string;
  name: string;
  role: Role;
  unitId: string;
  unitName: string;
  certificateNo: string | null;
  mustChangePassword: boolean;
  absentId: string | null;
  absentName: string | null;
  unseen: boolean;
}

/** The post a session acts in: one of an absent person's while his leave lasts, else one of its own, else the account's first. */
const findSession = `
  select a.id as "accountId", a.account, a.name, a.certificate_no as "certificateNo",
         coalesce(p.role, m.role, a.role) as role, u.id as "unitId", u.name as "unitName",
         a.must_change_password as "mustChangePassword", x.id as "absentId", x.name as "absentName",
         s.last_seen_at < now() - interval '1 minute' as unseen
    from sessions s join accounts a on a.id = s.account_id
    left join memberships m on s.substitute_for is null and m.account_id = a.id and m.unit_id = s.acting_unit_id
         and m.until is null
    left join held_posts p on p.account_id = s.substitute_for and p.unit_id = s.acting_unit_id and exists (
      select from leaves l where l.account_id = p.account_id and l.substitute_account_id = a.id
         and l.starts_at <= bihuan_now() and bihuan_now() < l.ends_at)
    left join accounts x on x.id = p.account_id
    join units u on u.id = coalesce(p.unit_id, m.unit_id, a.unit_id)
   where s.token_hash = $1 and s.expires_at > now() and a.active`;

/**
 * Sessions, known only by the hash of their token. They end by the database's real clock even where the world runs on a
 * virtual one: jumping a year ahead must neither sign everybody out nor keep a stolen token alive.
 */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  /** Opens a session and answers its token, which is kept nowhere. */
  async open(accountId: string, { device, ip }: SessionOrigin, on: Queryable = this.database): Promise<string> {
    const token = newToken();
    await on.query(
      `with gone as (delete from sessions where account_id = $2 and expires_at <= now())
       insert into sessions (token_hash, account_id, expires_at, device, ip)
       values ($1, $2, now() + make_interval(hours => $3), $4, $5)`,
      [tokenHashOf(token), accountId, sessionHours, device.slice(0, 200), ip],
    );
    return token;
  }

  /** The session of this token, or null where it has ended, never was, or its account is no longer active. */
  async find(token: string): Promise<Session | null> {
    const tokenHash = tokenHashOf(token);
    const rows = await this.database.run<SessionRow>({
      name: 'accounts.session',
      text: findSession,
      values: [tokenHash],
    });
    const row = rows[0];
    if (!row) return null;
    if (row.unseen) await this.#seen(tokenHash);
    return { ...sessionOf(row), tokenHash };
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.database.query('delete from sessions where token_hash = $1', [tokenHash]);
  }

  /** Ends every session of the account but this one. */
  async endOthers(accountId: string, tokenHash: Buffer, on: Queryable = this.database): Promise<void> {
    await on.query('delete from sessions where account_id = $1 and token_hash <> $2', [accountId, tokenHash]);
  }

  async endAll(accountId: string, on: Queryable): Promise<void> {
    await on.query('delete from sessions where account_id = $1', [accountId]);
  }

  /** Once a minute at most: reading shall not become writing. */
  async #seen(tokenHash: Buffer): Promise<void> {
    await this.database.query('update sessions set last_seen_at = now() where token_hash = $1', [tokenHash]);
  }
}

function sessionOf(row: SessionRow): Omit<Session, 'tokenHash'> {
  const { accountId, account, name, role, unitId, unitName, certificateNo, mustChangePassword } = row;
  const { absentId, absentName } = row;
  const actor = {
    accountId,
    name,
    role,
    unitId,
    unitName,
    ...(certificateNo ? { certificateNo } : {}),
    ...(absentId && absentName ? { substituteFor: { accountId: absentId, name: absentName } } : {}),
  };
  return { actor, account, mustChangePassword };
}
