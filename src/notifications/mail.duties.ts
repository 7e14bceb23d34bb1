import { Injectable, OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { CheckResult, DutyRegistry } from '../platform/health/check.registry.js';
import { Metrics } from '../platform/health/metrics.js';
import { bouncesObserved } from './bounces/bounces.observed.js';

interface Figures {
  waiting: number;
  unknown: number;
  refusedToday: number;
  bouncedToday: number;
  withoutRecipient: number;
  /** Of the oldest, past the instant it was meant for. */
  lateMs: number;
}

/** Later than this a waiting mail is a failed duty. */
const toleratedMs = 15 * 60_000;

const figuresNow = `
  select count(*) filter (where status in ('queued', 'sending'))::int as waiting,
         count(*) filter (where status = 'unknown')::int as unknown,
         count(*) filter (where status = 'queued' and recipient = '')::int as "withoutRecipient",
         (select count(*)::int from deliveries
           where status = 'refused' and settled_at > (select bihuan_now()) - interval '1 day') as "refusedToday",
         (select count(*)::int from bounce_reports
           where outcome = 'failed' and received_at > (select bihuan_now()) - interval '1 day') as "bouncedToday",
         coalesce(greatest(0, (select bihuan_now_ms()) - extract(epoch from min(planned_at)) * 1000), 0)::float8 as "lateMs"
    from deliveries where status in ('queued', 'sending', 'unknown')`;

/** What people are owed by mail: shown at /health/duties and /metrics. Lateness by the clock of the world. */
@Injectable()
export class MailDuties implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly duties: DutyRegistry,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.duties.register('deliveries', () => this.check());
    const registers = [this.metrics];
    const counts: Gauge = new Gauge({
      name: 'bihuan_deliveries',
      help: 'Deliveries by fate: waiting, unknown, withoutRecipient; refused, and bounced, within the last day.',
      labelNames: ['fate'],
      registers,
      collect: async () => {
        const { lateMs, ...fates } = await this.figures();
        for (const [fate, count] of Object.entries(fates)) counts.set({ fate }, count);
      },
    });
    const lateness: Gauge = new Gauge({
      name: 'bihuan_delivery_lateness_seconds',
      help: 'How long the oldest open delivery is past the instant it was meant for, by the clock of the world.',
      registers,
      collect: async () => lateness.set((await this.figures()).lateMs / 1_000),
    });
  }

  /** Fails when a mail is late or has nobody to go to; a refusal has been passed on and is only told. */
  async check(): Promise<CheckResult> {
    const { waiting, unknown, refusedToday, bouncedToday, withoutRecipient, lateMs } = await this.figures();
    const isWatched = bouncesObserved(this.config);
    const late = Math.round(lateMs / 60_000);
    return {
      ok: lateMs <= toleratedMs && withoutRecipient === 0,
      detail:
        `待发 ${waiting}，结果不明 ${unknown}，无收件人 ${withoutRecipient}，一日内被拒 ${refusedToday}，` +
        `${isWatched ? `退信 ${bouncedToday}` : '没有监测退信'}，最迟 ${late} 分钟 / ` +
        `${waiting} waiting, ${unknown} unknown, ${withoutRecipient} without recipient, ${refusedToday} refused in a day, ` +
        `${isWatched ? `${bouncedToday} bounced` : 'bounces are not observed'}, ${late} min late`,
    };
  }

  private async figures(): Promise<Figures> {
    const [figures] = await this.database.query<Figures>(figuresNow);
    return figures ?? { waiting: 0, unknown: 0, refusedToday: 0, bouncedToday: 0, withoutRecipient: 0, lateMs: 0 };
  }
}
