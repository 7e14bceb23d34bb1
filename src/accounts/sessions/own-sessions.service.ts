import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import type { Session } from '../permission.js';
import { maskedIp } from './masked-ip.js';
import type { OwnSessionView } from './own-session.dto.js';

const most = 100;

/** The sessions of one account, as its owner sees and ends them, and the post this one acts in. */
@Injectable()
export class OwnSessionsService {
  constructor(private readonly database: Database) {}

  /** Newest first, at most a hundred. */
  async list({ actor, tokenHash }: Session): Promise<OwnSessionView[]> {
    const rows = await this.database.query<OwnSessionView>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", device, ip, token_hash = $2 as current
         from sessions where account_id = $1 and expires_at > now() order by created_at desc, id limit $3`,
      [actor.accountId, tokenHash, most],
    );
    return rows.map((row) => ({ ...row, ip: maskedIp(row.ip) }));
  }

  /** Problem 404 SESSION_NOT_FOUND, also for one of another account. */
  async end({ actor }: Session, id: string): Promise<void> {
    const ended = await this.database.query('delete from sessions where id = $1 and account_id = $2 returning id', [
      id,
      actor.accountId,
    ]);
    if (ended.length === 0) throw sessionNotFound();
  }

  /** Acts at another of the account's own units from now on. Problem 403 NOT_YOUR_POST. */
  async actAt({ actor, tokenHash }: Session, unitId: string): Promise<void> {
    const [post] = await this.database.query<{ primary: boolean }>(
      'select is_primary as primary from held_posts where account_id = $1 and unit_id = $2 order by is_primary desc',
      [actor.accountId, unitId],
    );
    if (!post) throw notYourPost('您在该单位没有任职。');
    await this.database.query('update sessions set acting_unit_id = $2, substitute_for = null where token_hash = $1', [
      tokenHash,
      post.primary ? null : unitId,
    ]);
  }

  /** Acts for an absent person from now on, at this unit of his or in his first post. Problem 403 NOT_YOUR_POST. */
  async actFor({ actor, tokenHash }: Session, accountId: string, unitId: string | null): Promise<void> {
    const changed = await this.database.query(
      `update sessions set acting_unit_id = p.unit_id, substitute_for = p.account_id
         from held_posts p join leaves l on l.account_id = p.account_id
        where token_hash = $1 and p.account_id = $2 and l.substitute_account_id = $3
          and l.starts_at <= bihuan_now() and bihuan_now() < l.ends_at
          and case when $4::uuid is null then p.is_primary else p.unit_id = $4 end
       returning sessions.id`,
      [tokenHash, accountId, actor.accountId, unitId],
    );
    if (changed.length === 0) throw notYourPost('该人员现在没有委托您代理，或者不在这个单位任职。');
  }

  /** Acts for oneself again, in one's first post. */
  async actForOneself({ tokenHash }: Session): Promise<void> {
    await this.database.query(
      'update sessions set acting_unit_id = null, substitute_for = null where token_hash = $1',
      [tokenHash],
    );
  }
}

function sessionNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'SESSION_NOT_FOUND',
    title: '会话不存在 / No such session',
    detail: '您没有这个会话，或者它已经结束。',
  });
}

function notYourPost(detail: string): Problem {
  return new Problem({ status: 403, code: 'NOT_YOUR_POST', title: '不是您的岗位 / Not your post', detail });
}
