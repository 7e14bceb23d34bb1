import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Config } from '../../platform/config/config.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import { fieldProblem } from '../../platform/field.problem.js';
import { AccountMailService } from '../account-mail.service.js';
import { AccountTokensStore } from '../account-tokens.store.js';
import { AuthorityService, type Subject } from '../authority.service.js';
import { hashPassword, randomPassword } from '../password.js';
import { SessionStore } from '../session.store.js';
import type { IssuedResetView } from './password-reset.dto.js';
import { passwordResetLetter } from './password-reset.letter.js';
import { PasswordResetThrottle } from './password-reset.throttle.js';

/** A mail address may be shared in a small office; nobody gets more letters than this at one asking. */
const mostAtOnce = 5;

/** A new password for whoever has lost his, by a link to the address the account has. */
@Injectable()
export class PasswordResetsService {
  readonly #log = new Logger(PasswordResetsService.name);

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly throttle: PasswordResetThrottle,
    private readonly tokens: AccountTokensStore,
    private readonly authority: AuthorityService,
    private readonly mail: AccountMailService,
    private readonly sessions: SessionStore,
    private readonly events: PeopleEventsService,
  ) {}

  /** Whoever asks learns nothing: not whether the account is there, nor whether a letter goes out. */
  async ask(nameOrEmail: string, ip: string): Promise<void> {
    const name = nameOrEmail.trim().toLowerCase();
    if (!(await this.throttle.passes(name, ip))) {
      this.#log.warn('a password reset was asked for too often');
      return;
    }
    await this.database.transaction(async (tx) => {
      const found = await tx.query<{ id: string }>(
        'select id from accounts where active and (account = $1 or lower(email) = $1) order by account limit $2',
        [name, mostAtOnce],
      );
      for (const { id } of found) {
        const subject = await this.authority.subject(tx, id);
        await this.events.record(tx, null, { kind: 'passwordResetAsked', accountId: id });
        await this.#send(tx, subject, null);
      }
    });
  }

  /**
   * By whoever sees to the account: ends its sessions and sends the link; only where no address is known is a one-time
   * password answered, to be changed at once. Problem 403 OUT_OF_AUTHORITY, 404, 409 ACCOUNT_NOT_ACTIVE.
   */
  async issue(actor: Actor, accountId: string): Promise<IssuedResetView> {
    const password = randomPassword();
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (tx) => {
      const subject = await this.authority.overAccount(tx, actor, accountId);
      if (accountId === actor.accountId) throw notOneself();
      if (!subject.active) throw notActive();
      await this.sessions.endAll(accountId, tx);
      const ways = await this.#send(tx, subject, actor);
      const reached = ways.mail || ways.sms;
      await tx.query(`update accounts set must_change_password = true, password_hash = $2 where id = $1`, [
        accountId,
        reached ? null : passwordHash,
      ]);
      await this.events.record(tx, actor, { kind: 'passwordResetIssued', accountId, payload: { shown: !reached } });
      return reached ? ways : { ...ways, initialPassword: password };
    });
  }

  /** Sets the password and ends every session. Problem 410 TOKEN_NOT_VALID, 400 for the account's own name. */
  async set(token: string, password: string): Promise<void> {
    await this.tokens.find(this.database, 'passwordReset', token);
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      const accountId = await this.tokens.use(tx, 'passwordReset', token);
      const { account, active } = await this.authority.subject(tx, accountId);
      if (!active) throw notActive();
      if (password.toLowerCase() === account) throw sameAsName();
      await tx.query('update accounts set password_hash = $2, must_change_password = false where id = $1', [
        accountId,
        passwordHash,
      ]);
      await tx.query('delete from sign_in_failures where account = $1', [account]);
      await this.sessions.endAll(accountId, tx);
      await this.events.record(tx, null, { kind: 'passwordSet', accountId });
    });
  }

  async #send(tx: Tx, subject: Subject, actor: Actor | null): Promise<{ mail: boolean; sms: boolean }> {
    const createdBy = actor?.accountId ?? null;
    const token = await this.tokens.issue(tx, { kind: 'passwordReset', accountId: subject.id, createdBy, hours: 1 });
    const url = `${this.config.publicUrl}/password-reset/${token}`;
    const issuedBy = actor ? `${actor.unitName}${actor.name}` : null;
    const letter = passwordResetLetter({ name: subject.name, account: subject.account, url, issuedBy });
    return this.mail.enqueue(tx, { accountId: subject.id, kind: 'passwordReset', ...letter });
  }
}

function notActive(): Problem {
  return new Problem({
    status: 409,
    code: 'ACCOUNT_NOT_ACTIVE',
    title: '账号未启用 / Account not active',
    detail: '该账号尚未接受邀请或者已经停用，不能重置密码。',
  });
}

function notOneself(): Problem {
  return new Problem({
    status: 409,
    code: 'NOT_FOR_ONESELF',
    title: '不能为自己办理 / Not for oneself',
    detail: '请用“修改密码”，或在登录页申请重置。',
  });
}

function sameAsName(): Problem {
  return fieldProblem([{ field: 'password', rule: 'isNew', message: '新密码不能与账号相同' }]);
}
