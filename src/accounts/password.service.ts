import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import { AccountsQueries } from './accounts.queries.js';
import { hashPassword, verifyPassword } from './password.js';
import type { Session } from './permission.js';
import { SessionStore } from './session.store.js';
import { SignInThrottle } from './sign-in.throttle.js';

@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsQueries,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Sets a new password and ends every other session of the account.
   * Problem 403 WRONG_PASSWORD for a wrong current one (counted like a failed sign-in), 400 for one that is no change.
   */
  async change(session: Session, current: string, next: string, ip: string): Promise<void> {
    await this.throttle.begin(session.account, ip);
    const credentials = await this.accounts.credentialsOf(session.account);
    if (!credentials || !(await verifyPassword(credentials.passwordHash, current))) throw wrongPassword();
    await this.throttle.succeeded(session.account);
    if (next === current || next.toLowerCase() === session.account) throw sameAsKnown();
    const passwordHash = await hashPassword(next);
    await this.database.transaction(async (tx) => {
      await tx.query('update accounts set password_hash = $2, must_change_password = false where id = $1', [
        credentials.id,
        passwordHash,
      ]);
      await this.sessions.endOthers(credentials.id, session.tokenHash, tx);
    });
  }
}

function wrongPassword(): Problem {
  return new Problem({
    status: 403,
    code: 'WRONG_PASSWORD',
    title: '当前密码不正确 / Wrong current password',
    detail: '当前密码不正确，密码没有修改。',
  });
}

function sameAsKnown(): Problem {
  const message = '新密码不能与当前密码或账号相同';
  return fieldProblem([{ field: 'newPassword', rule: 'isNew', message }]);
}
