import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type CheckResult, DutyRegistry } from '../../platform/health/check.registry.js';
import { AuditCalendar } from './audit.calendar.js';

const toleratedMs = 2 * 3_600_000;
/** A process that has just started makes up for a mail that nobody sent. */
const patienceMs = 120_000;

/** An auditor that is silent, or has found something, is an alarm. Shown at /health/duties. */
@Injectable()
export class AuditDuties implements OnModuleInit {
  readonly #startedAt = performance.now();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: AuditCalendar,
    private readonly duties: DutyRegistry,
  ) {}

  onModuleInit(): void {
    this.duties.register('auditor', () => this.#audited());
  }

  async #audited(): Promise<CheckResult> {
    const due = await this.calendar.lastMailDay((await this.clock.now()) - toleratedMs);
    const [row] = await this.database.query<{ day: string | null; open: number }>(
      `select (select max(day)::text from audit_mails) as day,
              (select count(*)::int from audit_findings where gone_at is null and explained_at is null) as open`,
    );
    const { day = null, open = 0 } = row ?? {};
    const starting = this.config.sweepIntervalMs > 0 && performance.now() - this.#startedAt < patienceMs;
    const silent = (day === null || day < due.day) && !starting;
    const said = day === null ? '尚未报告 / no report yet' : `最近报告 ${day} / last report ${day}`;
    return { ok: !silent && open === 0, detail: `${said}；未决发现 ${open} / ${open} open findings` };
  }
}
