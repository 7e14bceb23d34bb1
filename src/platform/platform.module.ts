import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config/config.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database } from './database/database.js';
import { DatabaseLifetime } from './database/database.lifetime.js';
import { DutyRegistry, ReadinessRegistry } from './health/check.registry.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { PlatformChecks } from './health/platform.checks.js';
import { ModeController } from './http/mode.controller.js';
import { ModeQueries } from './http/mode.queries.js';
import { CaughtMailsController } from './mail/caught-mails.controller.js';
import { MailTransport } from './mail/mail.transport.js';
import { Mailer } from './mail/mailer.js';
import { ClockWatch } from './process-clock/clock.watch.js';
import { ProcessClock } from './process-clock/process.clock.js';
import { JobQueues } from './queue/queue.js';
import { CaughtMessagesController } from './sms/caught-messages.controller.js';
import { Sms } from './sms/sms.js';
import { StartLines } from './start.lines.js';

const shared = [Clock, ClockWatch, JobQueues, DutyRegistry, ReadinessRegistry, Metrics, StartLines, Sms];

/** Everything that touches the world, for every other module to inject. Asks for a config whose `databaseUrl` is known. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, ModeController, CaughtMailsController, CaughtMessagesController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Database, useFactory: () => openDatabase(config) },
        { provide: Mailer, useFactory: (transport: MailTransport) => transport.open(), inject: [MailTransport] },
        ...shared,
        DatabaseLifetime,
        MailTransport,
        ModeQueries,
        PlatformChecks,
        ProcessClock,
      ],
      exports: [Config, Database, Mailer, ...shared],
    };
  }
}

async function openDatabase(config: Config): Promise<Database> {
  const source = new DataSource(
    dataSourceOptions({ url: config.databaseUrl ?? '', poolSize: config.databasePool, applicationName: 'bihuan' }),
  );
  return new Database(await source.initialize());
}
