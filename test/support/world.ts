import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import { AccountMailCourier } from '../../src/accounts/mail/account-mail.courier.js';
import { createApplication } from '../../src/application.js';
import { outboxQueue, Relay } from '../../src/engine/relay.js';
import { Sweep } from '../../src/engine/sweep.js';
import { Courier } from '../../src/notifications/courier.js';
import { CourierOptions } from '../../src/notifications/courier.options.js';
import { type Config, loadConfig } from '../../src/platform/config/config.js';
import { withSettings } from '../../src/platform/config/config.override.js';
import { JobQueues } from '../../src/platform/queue/queue.js';
import { TestClock } from './clock.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { Mailbox } from './mailbox.js';
import { queueSettings } from './redis.js';

interface WorldOptions {
  /** Where the clock stands at the beginning, with zone. */
  at?: string;
  config?: Partial<Config>;
}

interface Running {
  app: NestExpressApplication;
  url: string;
}

/**
 * The whole product in this process: real database, queue, HTTP and SMTP, a clock that stands still, and no timers.
 * Nothing happens by itself: move the clock, then `settle`.
 */
export class World {
  private readonly agents = new Map<string, Promise<TestAgent>>();

  private constructor(
    private running: Running,
    readonly test: TestDatabase,
    readonly clock: TestClock,
    readonly mailbox: Mailbox,
    private readonly folder: string,
    private readonly config: Config,
  ) {}

  static async start({ at = '2026-12-01T09:00:00+08:00', config = {} }: WorldOptions = {}): Promise<World> {
    const [test, mailbox, folder, queue] = await Promise.all([
      createTestDatabase(),
      Mailbox.start(),
      mkdtemp(join(tmpdir(), 'bihuan-world-')),
      queueSettings(),
    ]);
    const clock = await TestClock.freeze(test.owner, at);
    const settings = loadConfig({
      BIHUAN_MODE: 'demonstration',
      DATABASE_URL: test.url,
      SMTP_URL: mailbox.url,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'https://bihuan.example',
      ...queue,
    });
    const quiet = withSettings(settings, { sweepIntervalMs: 0, relayIntervalMs: 0, ...config });
    return new World(await running(quiet), test, clock, mailbox, folder, quiet);
  }

  get app(): NestExpressApplication {
    return this.running.app;
  }

  get url(): string {
    return this.running.url;
  }

  /** Requests of nobody in particular. */
  get http(): TestAgent {
    return request.agent(this.url);
  }

  /** Requests of the account, signed in once by bearer token: `(await world.as('anweiban1')).get('/api/me')`. */
  as(account: string, password = demoPassword): Promise<TestAgent> {
    const known = this.agents.get(account) ?? this.signIn(account, password);
    this.agents.set(account, known);
    return known;
  }

  /** A provider of the running product, by its class. */
  service<T>(type: new (...dependencies: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  /** Until nothing is left to do at this instant: sweep, relay, queue, mail. @throws Error when a row cannot be told */
  async settle(): Promise<void> {
    for (let moved = 1; moved > 0; ) {
      moved = (await this.service(Sweep).run()) + (await this.service(Relay).run());
      while (!(await this.service(JobQueues).isIdle(outboxQueue))) await sleep(5);
      moved += (await this.service(Courier).run()) + (await this.service(AccountMailCourier).run());
    }
    const { rows } = await this.test.owner.query<{ topic: string; last_error: string }>(
      'select topic, last_error from outbox where finished_at is null and last_error is not null',
    );
    if (rows.length > 0) throw new Error(`outbox rows that failed: ${JSON.stringify(rows)}`);
  }

  /** The process ends and another begins on the same database: nothing that was only remembered is there any more. */
  async restart(): Promise<void> {
    await this.app.close();
    this.agents.clear();
    this.running = await running(this.config);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.mailbox.close();
    await this.test.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async signIn(account: string, password: string): Promise<TestAgent> {
    const { status, body } = await this.http.post('/api/sessions').send({ account, password });
    if (status >= 300) throw new Error(`${account} cannot sign in: ${JSON.stringify(body)}`);
    return request.agent(this.url).auth(body.token, { type: 'bearer' });
  }
}

async function running(config: Config): Promise<Running> {
  const app = await createApplication(config);
  Object.assign(app.get(CourierOptions, { strict: false }), { intervalMs: 0, gatherMs: 0 });
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}
