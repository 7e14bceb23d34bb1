import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DutyRegistry } from '../../platform/health/check.registry.js';

const lateMinutes = 15;

/** Whether letters about accounts go out: somebody who waits for one cannot work. */
@Injectable()
export class AccountMailDuties implements OnModuleInit {
  constructor(
    private readonly duties: DutyRegistry,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.duties.register('account letters', async () => {
      const [late] = await this.database.query<{ n: number }>(
        `select count(*)::int as n from account_mails
          where status = 'queued' and created_at < bihuan_now() - make_interval(mins => $1)`,
        [lateMinutes],
      );
      const n = late?.n ?? 0;
      return { ok: n === 0, detail: `待发超过 ${lateMinutes} 分钟的账号邮件 ${n} 封 / letters waiting too long: ${n}` };
    });
  }
}
