import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isMigrated } from '../database/migrate.js';
import { Mailer } from '../mail/mailer.js';
import { JobQueues } from '../queue/queue.js';
import { DutyRegistry, ReadinessRegistry } from './check.registry.js';

/** The checks of the platform itself. */
@Injectable()
export class PlatformChecks implements OnModuleInit {
  constructor(
    private readonly readiness: ReadinessRegistry,
    private readonly duties: DutyRegistry,
    private readonly database: Database,
    private readonly queues: JobQueues,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.readiness.register('database', async () => {
      await this.database.query('select 1');
      return { ok: true, detail: '数据库可用 / the database answers' };
    });
    this.readiness.register('migrations', async () => {
      const ok = isMigrated(await this.database.query<{ name: string }>('select name from migrations'));
      return {
        ok,
        detail: ok ? '结构为最新 / the schema is this build’s' : '结构落后于程序 / the schema is behind this build',
      };
    });
    this.duties.register('queue', async () => {
      await this.queues.ping();
      return { ok: true, detail: '队列可用 / the queue answers' };
    });
    this.duties.register('mail', async () => {
      await this.mailer.ping();
      return { ok: true, detail: '邮件服务器可用 / the mail server answers' };
    });
  }
}
