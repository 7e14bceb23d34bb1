import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { newToken, tokenHashOf } from '../platform/secret.token.js';

type Kind = 'invitation' | 'passwordReset';

interface NewToken {
  kind: Kind;
  accountId: string;
  createdBy: string | null;
  hours: number;
}

interface OpenToken {
  accountId: string;
  expiresAtMs: number;
}

const openOnes = `kind = $2 and used_at is null and withdrawn_at is null and expires_at > bihuan_now()`;

/** Tokens that were mailed for one act on an account. At most one of a kind is open: a newer one takes its place. */
@Injectable()
export class AccountTokensStore {
  /** Answers the token, which is kept nowhere. */
  async issue(tx: Tx, { kind, accountId, createdBy, hours }: NewToken): Promise<string> {
    const token = newToken();
    await this.withdraw(tx, kind, accountId);
    await tx.query(
      `insert into account_tokens (token_hash, kind, account_id, created_by, created_at, expires_at)
       select $1, $2, $3, $4, t.at, t.at + make_interval(hours => $5) from (select bihuan_now() as at offset 0) t`,
      [tokenHashOf(token), kind, accountId, createdBy, hours],
    );
    return token;
  }

  /** Whether there was an open one. */
  async withdraw(tx: Tx, kind: Kind, accountId: string): Promise<boolean> {
    const rows = await tx.query(
      `update account_tokens set withdrawn_at = bihuan_now()
        where account_id = $1 and ${openOnes} returning token_hash`,
      [accountId, kind],
    );
    return rows.length > 0;
  }

  /** Looks, and changes nothing: mail scanners follow links too. Problem 410 TOKEN_NOT_VALID. */
  async find(on: Queryable, kind: Kind, token: string): Promise<OpenToken> {
    const [row] = await on.query<{ accountId: string; expiresAtMs: string }>(
      `select account_id as "accountId", floor(extract(epoch from expires_at) * 1000) as "expiresAtMs"
         from account_tokens where token_hash = $1 and ${openOnes}`,
      [tokenHashOf(token), kind],
    );
    if (!row) throw tokenNotValid();
    return { accountId: row.accountId, expiresAtMs: Number(row.expiresAtMs) };
  }

  /** Uses it up and answers whose it was; of two who come at once, one. Problem 410 TOKEN_NOT_VALID. */
  async use(tx: Tx, kind: Kind, token: string): Promise<string> {
    const [row] = await tx.query<{ accountId: string }>(
      `update account_tokens set used_at = bihuan_now() where token_hash = $1 and ${openOnes}
       returning account_id as "accountId"`,
      [tokenHashOf(token), kind],
    );
    if (!row) throw tokenNotValid();
    return row.accountId;
  }
}

function tokenNotValid(): Problem {
  return new Problem({
    status: 410,
    code: 'TOKEN_NOT_VALID',
    title: '链接无效 / The link is no longer valid',
    detail: '链接已经用过、过期或被撤回，请联系发送人重新发送。',
  });
}
