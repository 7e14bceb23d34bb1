import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const hours = 1;
const perAccount = 3;
const perIp = 20;

/** How often one may ask for a reset: three times an hour for one account, twenty times from one address. */
@Injectable()
export class PasswordResetThrottle {
  constructor(private readonly database: Database) {}

  /** Counts the asking before it looks, so that those sent at once count one another. Whether it may go on. */
  async passes(account: string, ip: string): Promise<boolean> {
    await this.database.query(
      `with past as (delete from password_reset_requests where asked_at < clock_timestamp() - make_interval(hours => $3))
       insert into password_reset_requests (account, ip) values ($1, $2)`,
      [account, ip, hours],
    );
    const [asked] = await this.database.query<{ account: number; ip: number }>(
      `select count(*) filter (where account = $1)::int as account, count(*) filter (where ip = $2)::int as ip
         from password_reset_requests where asked_at > clock_timestamp() - make_interval(hours => $3)`,
      [account, ip, hours],
    );
    return asked !== undefined && asked.account <= perAccount && asked.ip <= perIp;
  }
}
