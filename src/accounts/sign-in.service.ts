import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/errors.js';
import { AccountsQueries } from './accounts.queries.js';
import { verifyPassword } from './password.js';
import { type SessionOrigin, SessionStore } from './session.store.js';
import { SignInThrottle } from './sign-in.throttle.js';

interface SignedInSession {
  token: string;
  mustChangePassword: boolean;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Opens a session. An unknown account, a closed one and a wrong password look and last the same: 401 SIGN_IN_FAILED. */
  async signIn(name: string, password: string, origin: SessionOrigin): Promise<SignedInSession> {
    const account = name.trim().toLowerCase();
    await this.throttle.begin(account, origin.ip);
    const credentials = await this.accounts.credentialsOf(account);
    const right = await verifyPassword(credentials?.passwordHash ?? null, password);
    if (!credentials || !right) throw signInFailed();
    await this.throttle.succeeded(account);
    const token = await this.sessions.open(credentials.id, origin);
    return { token, mustChangePassword: credentials.mustChangePassword };
  }
}

function signInFailed(): Problem {
  return new Problem({
    status: 401,
    code: 'SIGN_IN_FAILED',
    title: '登录失败 / Sign-in failed',
    detail: '账号或密码不正确。',
  });
}
