import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';

const allowedFailures = 5;
/** A whole office may stand behind one address. */
const allowedFailuresOfAddress = 60;
const windowMinutes = 15;

/**
 * At most five wrong passwords for one account name in a quarter of an hour, whether the account exists or not, and sixty
 * from one address, whatever the names.
 * A try is written down before the password is looked at, so tries sent at the same moment count one another.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** Counts a try. Problem 429 TOO_MANY_ATTEMPTS, and the try forgotten, where there were too many before it. */
  async begin(account: string, ip: string): Promise<void> {
    const [attempt] = await this.database.query<{ id: string }>(
      'insert into sign_in_failures (account, ip) values ($1, $2) returning id',
      [account, ip],
    );
    const waits = [
      await this.#secondsToWait('account', account, allowedFailures),
      await this.#secondsToWait('ip', ip, allowedFailuresOfAddress),
    ];
    const retryAfterSeconds = Math.max(...waits);
    if (!attempt || retryAfterSeconds === 0) return;
    await this.database.query('delete from sign_in_failures where id = $1', [attempt.id]);
    throw tooMany(retryAfterSeconds);
  }

  /** The password was right: earlier failures no longer count, and those of anybody that are past are swept away. */
  async succeeded(account: string): Promise<void> {
    await this.database.query(
      `delete from sign_in_failures
        where account = $1 or failed_at < clock_timestamp() - make_interval(mins => $2)`,
      [account, windowMinutes],
    );
  }

  /** 0 where one more may be made. */
  async #secondsToWait(by: 'account' | 'ip', value: string, allowed: number): Promise<number> {
    const [recent] = await this.database.query<{ tries: number; seconds: number }>(
      `select count(*)::int as tries,
              ceil(extract(epoch from min(failed_at) + make_interval(mins => $2) - clock_timestamp()))::int as seconds
         from sign_in_failures where ${by} = $1 and failed_at > clock_timestamp() - make_interval(mins => $2)`,
      [value, windowMinutes],
    );
    return recent && recent.tries > allowed ? Math.max(1, recent.seconds) : 0;
  }
}

function tooMany(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    title: '尝试次数过多 / Too many attempts',
    detail: `该账号或该网络地址密码错误次数过多，请在 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试。`,
    extra: { retryAfterSeconds },
  });
}
