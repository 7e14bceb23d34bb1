import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestClock } from '../support/clock.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Mailbox } from '../support/mailbox.js';
import { queueSettings } from '../support/redis.js';
import { ServerProcess } from '../support/server.process.js';

const leased = `
  select lease_id from outbox where finished_at is null and lease_id is not null
  union select lease_id from deliveries where status = 'sending'`;

/** Two API and two worker processes on one database, one Redis, one folder and one mail server. */
export class SeveralStage {
  private dead: string[] = [];

  private constructor(
    readonly test: TestDatabase,
    readonly mailbox: Mailbox,
    readonly clock: TestClock,
    readonly settings: Record<string, string>,
    readonly apis: ServerProcess[],
    private readonly workers: ServerProcess[],
  ) {}

  /** All four begin at once on a database without a unit or an account. */
  static async open(at: string): Promise<SeveralStage> {
    const [test, mailbox, queue, folder] = await Promise.all([
      createTestDatabase(),
      Mailbox.start(),
      queueSettings(),
      mkdtemp(join(tmpdir(), 'bihuan-several-')),
    ]);
    if (!queue.QUEUE_URL) throw new Error('npm run test:scaled brings the Redis that this needs');
    const clock = await TestClock.freeze(test.owner, at);
    const settings = {
      BIHUAN_MODE: 'demonstration',
      BIHUAN_DEMO_CITY: 'none',
      BIHUAN_DEMO_ON_EXTERNAL: 'yes',
      DATABASE_URL: test.url,
      SMTP_URL: mailbox.url,
      DATA_DIR: folder,
      SWEEP_INTERVAL_MS: '200',
      RELAY_INTERVAL_MS: '100',
      ...queue,
    };
    const api = () => ServerProcess.start({ ...settings, BIHUAN_SERVICES: 'api' });
    const worker = () => ServerProcess.start(settings, 'worker');
    const [one, other, first, second] = await Promise.all([api(), api(), worker(), worker()]);
    return new SeveralStage(test, mailbox, clock, settings, [one, other], [first, second]);
  }

  /** Signal 9 for one of the workers, and a note of what anybody held at that moment. */
  async killWorker(): Promise<void> {
    await this.workers.shift()?.kill();
    const { rows } = await this.test.owner.query<{ lease_id: string }>(leased);
    this.dead = rows.map(({ lease_id }) => lease_id);
  }

  /** What was held at the killing and still is was the dead worker's: it falls free, as it would in a minute or three. */
  async deadLeasesRunOut(): Promise<void> {
    const past = `clock_timestamp() - interval '1 s'`;
    await this.test.owner.query(
      `update outbox set leased_until = ${past} where finished_at is null and lease_id = any($1::uuid[])`,
      [this.dead],
    );
    await this.test.owner.query(
      `update deliveries set sending_until = ${past} where status = 'sending' and lease_id = any($1::uuid[])`,
      [this.dead],
    );
  }

  /** How much is still to be done at this instant of the world: deadlines to fire, rows to tell, mails to send. */
  async left(): Promise<{ deadlines: number; rows: number; mails: number }> {
    const { rows } = await this.test.owner.query(
      `select (select count(*) from deadlines where status = 'armed' and wake_at <= bihuan_now())::int as deadlines,
              (select count(*) from outbox where finished_at is null)::int as rows,
              (select count(*) from deliveries where status in ('queued', 'sending', 'unknown')
                 and next_attempt_at <= bihuan_now())::int as mails`,
    );
    return rows[0];
  }

  async close(): Promise<void> {
    await Promise.all([...this.apis, ...this.workers].map((server) => server.signal('SIGTERM')));
    await this.mailbox.close();
    await this.test.drop();
    await rm(this.settings['DATA_DIR'] ?? '', { recursive: true });
  }
}
