import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';

/** Notes that the city shall be thrown away. It is done at the next start, when nobody is at work in it. */
@Injectable()
export class DemoRestartService {
  constructor(private readonly database: Database) {}

  /** Problem 409 DEMO_NOT_OURS where there is no lived city or the database is not ours. */
  async ask(): Promise<void> {
    const asked = await this.database.query(
      `update demo_city set restart_asked_at = coalesce(restart_asked_at, now())
        where embedded and finished_at is not null returning only_row`,
    );
    if (asked.length === 0) throw notOurs();
  }
}

function notOurs(): Problem {
  return new Problem({
    status: 409,
    code: 'DEMO_NOT_OURS',
    title: '不能重新开始 / Cannot start over',
    detail: '没有生成过示范城市，或者数据在外部数据库里：程序只清除自带数据库中的示范城市。',
  });
}
