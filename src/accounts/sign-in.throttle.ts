import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';

const allowedFailures = 5;
const windowMinutes = 15;

/**
 * At most five wrong passwords for one account name in a quarter of an hour, whether the account exists or not.
 * A try is written down before the password is looked at, so tries sent at the same moment count one another.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** Counts a try. Problem 429 TOO_MANY_ATTEMPTS, and the try forgotten, where there were too many before it. */
  async begin(account: string): Promise<void> {
    const [attempt] = await this.database.query<{ id: string }>(
      'insert into sign_in_failures (account) values ($1) returning id',
      [account],
    );
    const [recent] = await this.database.query<{ tries: number; retryAfterSeconds: number }>(
      `select count(*)::int as tries,
              ceil(extract(epoch from min(failed_at) + make_interval(mins => $2) - clock_timestamp()))::int
                as "retryAfterSeconds"
         from sign_in_failures where account = $1 and failed_at > clock_timestamp() - make_interval(mins => $2)`,
      [account, windowMinutes],
    );
    if (!attempt || !recent || recent.tries <= allowedFailures) return;
    await this.database.query('delete from sign_in_failures where id = $1', [attempt.id]);
    throw tooMany(recent.retryAfterSeconds);
  }

  /** The password was right: earlier failures no longer count, and those of anybody that are past are swept away. */
  async succeeded(account: string): Promise<void> {
    await this.database.query(
      `delete from sign_in_failures
        where account = $1 or failed_at < clock_timestamp() - make_interval(mins => $2)`,
      [account, windowMinutes],
    );
  }
}

function tooMany(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    title: '尝试次数过多 / Too many attempts',
    detail: `该账号密码错误次数过多，请在 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试。`,
    extra: { retryAfterSeconds },
  });
}
