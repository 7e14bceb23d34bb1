import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { CheckResult, DutyRegistry } from '../platform/health/check.registry.js';

/** A day, and what is left for a worker that starts late. */
const toleratedMs = 26 * 3_600_000;
const patienceMs = 60_000;

/** A missing seal is an alarm, whether nothing took one or nobody works. Shown at /health/duties. */
@Injectable()
export class SealDuties implements OnModuleInit {
  readonly #startedAt = performance.now();

  constructor(
    private readonly database: Database,
    private readonly duties: DutyRegistry,
  ) {}

  onModuleInit(): void {
    this.duties.register('seal', () => this.#sealed());
  }

  /** By the clock of the world, as seals are taken; at its start a process has a minute to make up for missed days. */
  async #sealed(): Promise<CheckResult> {
    const [seal] = await this.database.query<{ n: number; ageMs: number }>(
      `select n, (bihuan_now_ms() - extract(epoch from taken_at) * 1000)::float8 as "ageMs"
       from seals order by n desc limit 1`,
    );
    const starting = performance.now() - this.#startedAt < patienceMs;
    if (!seal) return { ok: starting, detail: '尚无封存 / no seal yet' };
    const hours = Math.floor(seal.ageMs / 3_600_000);
    return {
      ok: seal.ageMs <= toleratedMs || starting,
      detail: `第 ${seal.n} 号封存距今 ${hours} 小时 / seal ${seal.n} is ${hours} h old`,
    };
  }
}
