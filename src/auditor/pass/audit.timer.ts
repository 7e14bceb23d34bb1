import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { WorkerTimer } from '../../platform/worker.timer.js';
import { AuditMail } from './audit.mail.js';
import { AuditPass } from './audit.pass.js';

/** How often a worker looks whether there is something to audit. */
const everyMs = 60_000;
const betweenPassesMs = 3_600_000;
/** The sweep of a process that has just started comes first. */
const firstAfterMs = 15_000;

/** Lets a worker audit: everything on the morning of a working day, and every hour what moved. Off where the sweep is. */
@Injectable()
export class AuditTimer extends WorkerTimer {
  constructor(
    config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: AuditMail,
    private readonly pass: AuditPass,
  ) {
    super(config, { everyMs: () => config.sweepIntervalMs && everyMs, firstAfterMs });
  }

  /** What is to be audited at this moment. */
  async run(): Promise<void> {
    if (await this.mail.sendIfDue()) return;
    const [last] = await this.database.query<{ atMs: number | null }>(
      'select (extract(epoch from max(at)) * 1000)::float8 as "atMs" from audit_runs',
    );
    const now = await this.clock.now();
    if (last?.atMs == null || Math.abs(now - last.atMs) >= betweenPassesMs) await this.pass.run('changed');
  }
}
