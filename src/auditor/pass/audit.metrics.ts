import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Database } from '../../platform/database/database.js';
import { Metrics } from '../../platform/health/metrics.js';
import type { AuditSummary, KindFigures } from './audit.summary.js';

/** Figures of the last run: by kind how complete and how late, and what is open. Read when somebody asks for them. */
@Injectable()
export class AuditMetrics {
  constructor(
    private readonly database: Database,
    metrics: Metrics,
  ) {
    const registers = [metrics];
    const due: Gauge<'kind' | 'outcome'> = new Gauge({
      name: 'bihuan_audit_due',
      help: 'deadlines due in 30 days',
      labelNames: ['kind', 'outcome'],
      registers,
      collect: async () => {
        for (const { kind, fired, overtaken, missing } of await this.#kinds()) {
          for (const [outcome, n] of Object.entries({ fired, overtaken, missing })) due.set({ kind, outcome }, n);
        }
      },
    });
    const lateness: Gauge<'kind' | 'quantile'> = new Gauge({
      name: 'bihuan_audit_lateness_seconds',
      help: 'from the instant due to the line, 30 days',
      labelNames: ['kind', 'quantile'],
      registers,
      collect: async () => {
        for (const { kind, p50Ms, p99Ms, maxMs } of await this.#kinds()) {
          for (const [quantile, ms] of Object.entries({ '0.5': p50Ms, '0.99': p99Ms, '1': maxMs })) {
            if (ms !== null) lateness.set({ kind, quantile }, ms / 1_000);
          }
        }
      },
    });
    const open: Gauge = new Gauge({
      name: 'bihuan_audit_open_findings',
      help: 'findings of the auditor that nobody healed or explained',
      registers,
      collect: async () => open.set(await this.#open()),
    });
  }

  async #kinds(): Promise<KindFigures[]> {
    const [run] = await this.database.query<{ summary: AuditSummary }>(
      'select summary from audit_runs order by id desc limit 1',
    );
    return run?.summary.kinds ?? [];
  }

  async #open(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      'select count(*)::int as n from audit_findings where gone_at is null and explained_at is null',
    );
    return row?.n ?? 0;
  }
}
