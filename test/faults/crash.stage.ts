import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { TestClock } from '../support/clock.js';
import { basisForm, noPhotos, picture, reportForm } from '../support/example.hazard.js';
import { Mailbox } from '../support/mailbox.js';
import { ServerProcess } from '../support/server.process.js';
import { until } from '../support/until.js';

/**
 * The built server on its own database, killed and started again over the same data. The test holds the other ends:
 * the database as superuser, the mail server, and the clock of the world, which stands still.
 */
export class CrashStage {
  server!: ServerProcess;

  private constructor(
    private readonly folder: string,
    private readonly postgres: EmbeddedPostgres,
    readonly owner: pg.Pool,
    readonly mailbox: Mailbox,
    private readonly clock: TestClock,
  ) {}

  static async open(): Promise<CrashStage> {
    const folder = mkdtempSync(join(tmpdir(), 'bihuan-crash-'));
    chmodSync(folder, 0o755);
    const postgres = await startEmbeddedPostgres(folder, { durable: false });
    await migrate(postgres.url);
    const owner = new pg.Pool({ connectionString: postgres.url, max: 4 });
    owner.on('error', () => undefined);
    const [mailbox, clock] = [await Mailbox.start(), await TestClock.freeze(owner, '2026-03-03T10:00:00+08:00')];
    const stage = new CrashStage(folder, postgres, owner, mailbox, clock);
    await stage.start();
    return stage;
  }

  /** @param settings over the usual ones, such as `RELAY_INTERVAL_MS=0` for a relay that never runs */
  async start(settings: Record<string, string> = {}): Promise<void> {
    this.server = await ServerProcess.start({
      DATA_DIR: this.folder,
      SMTP_URL: this.mailbox.url,
      RELAY_INTERVAL_MS: '100',
      ...settings,
    });
  }

  /** A major hazard before its determination, everybody told of everything so far. */
  async reported(): Promise<string> {
    const caseId = randomUUID();
    const inspector = await this.server.as('yingji.inspector1');
    const { body: me } = await (await this.server.as('xianxing.principal')).get('/api/me');
    await inspector.post(`/api/hazards?id=${caseId}`).send({
      ...reportForm,
      ...noPhotos,
      commandId: randomUUID(),
      enterpriseUnitId: me.unitId,
      foundAtMs: this.clock.now - 3_600_000,
    });
    const { body: scan } = await inspector.post('/api/files').attach('file', picture, 'clause.png');
    await this.act(caseId, 'yingji.inspector1', { type: 'ENTER_BASIS', ...basisForm, scans: [scan.fileId] });
    await this.act(caseId, 'yingji.inspector2', { type: 'CONFIRM_BASIS' });
    await this.told(caseId);
    return caseId;
  }

  /** The command whose consequences are cut short: it tells the owning department and the committee office. */
  determine(caseId: string): Promise<void> {
    return this.act(caseId, 'yingji.leader', { type: 'DETERMINE', level: 'major', opinion: '符合判定条款。' });
  }

  private async act(caseId: string, by: string, event: Record<string, unknown>): Promise<void> {
    const actor = await this.server.as(by);
    const { status, body } = await actor
      .post(`/api/hazards/${caseId}/events`)
      .send({ commandId: randomUUID(), ...event });
    if (status !== 201) throw new Error(`${event['type']}: ${JSON.stringify(body)}`);
  }

  /** Signal 9, and nothing of what it was about is finished after its death: a statement that waits would be. */
  async kill(): Promise<void> {
    await this.server.kill();
    const sessions = `from pg_stat_activity where datname = current_database() and application_name like 'bihuan%'`;
    await this.owner.query(`select pg_terminate_backend(pid) ${sessions}`);
    await until(async () => (await this.owner.query(`select 1 ${sessions}`)).rowCount === 0);
  }

  /** What the dead process had leased falls free, as it would in a minute or three. */
  async leasesRunOut(): Promise<void> {
    await this.owner.query(`update outbox set leased_until = now() - interval '1 s' where finished_at is null`);
    await this.owner.query(`update deliveries set sending_until = now() - interval '1 s' where status = 'sending'`);
  }

  /** Until everything that the case has to tell was accepted by the mail server. */
  async told(caseId: string): Promise<void> {
    await until(async () => {
      const { rows } = await this.owner.query(
        `select (select count(*) from outbox where case_id = $1 and finished_at is null)::int as rows,
                (select count(*) from deliveries where case_id = $1 and status <> 'accepted')::int as mails`,
        [caseId],
      );
      return rows[0].rows === 0 && rows[0].mails === 0;
    }, 30_000);
  }

  /** A session that holds a lock until it lets go: where the server stands still is where it is killed. */
  async holding(sql: string, values: unknown[] = []): Promise<() => Promise<void>> {
    const client = await this.owner.connect();
    await client.query('begin');
    await client.query(sql, values);
    return async () => {
      await client.query('rollback');
      client.release();
    };
  }

  /** Until the server waits for a lock in a statement that holds this text. */
  async standsBefore(statement: string): Promise<void> {
    await until(async () => {
      const { rows } = await this.owner.query(
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query ilike '%' || $1 || '%'`,
        [statement],
      );
      return rows[0].n > 0;
    });
  }

  async close(): Promise<void> {
    await this.server.signal('SIGTERM');
    await this.mailbox.close();
    await this.owner.end();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
