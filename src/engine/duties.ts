import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { type CheckResult, DutyRegistry } from '../platform/health/check.registry.js';

/** From then on a row of the outbox is tried hourly and somebody has to look at it. */
const leasesBeforeAlarm = 10;

/** Notes that a duty of the engine was done just now, by the machine's own time and by the clock of the world. */
export async function recordDuty(on: Queryable, duty: string): Promise<void> {
  await on.query(
    `insert into duties (duty, last_ok_at, world_at) values ($1, clock_timestamp(), bihuan_now())
     on conflict (duty) do update set last_ok_at = excluded.last_ok_at, world_at = excluded.world_at`,
    [duty],
  );
}

/** What the engine owes: swept in time, no deadline set aside, nothing that cannot be told. Shown at /health/duties. */
@Injectable()
export class EngineDuties implements OnModuleInit {
  readonly #startedAt = performance.now();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly duties: DutyRegistry,
  ) {}

  onModuleInit(): void {
    this.duties.register('sweep', () => this.#swept());
    this.duties.register('deadlines', () => this.#fired());
    this.duties.register('outbox', () => this.#told());
  }

  /** By the real clock: how long the sweep is silent does not depend on the time of the world. */
  async #swept(): Promise<CheckResult> {
    const [row] = await this.database.query<{ silentMs: number }>(
      `select (extract(epoch from clock_timestamp() - last_ok_at) * 1000)::float8 as "silentMs"
       from duties where duty = 'sweep'`,
    );
    // One that never was is late only once this process has had time to see one.
    const silentMs = row?.silentMs ?? performance.now() - this.#startedAt;
    const seconds = Math.round(silentMs / 1_000);
    return {
      ok: silentMs <= 3 * this.config.sweepIntervalMs + 60_000,
      detail: `距上次巡检 ${seconds} 秒 / last sweep ${seconds} s ago`,
    };
  }

  async #fired(): Promise<CheckResult> {
    const [row] = await this.database.query<{ n: number; kinds: string | null }>(
      `select count(*)::int as n, string_agg(distinct kind, ', ') as kinds
       from deadlines where failures > 0 and status = 'armed'`,
    );
    const { n = 0, kinds = null } = row ?? {};
    return { ok: n === 0, detail: `搁置的期限 ${n} / ${n} deadlines set aside${kinds ? `: ${kinds}` : ''}` };
  }

  async #told(): Promise<CheckResult> {
    const [row] = await this.database.query<{ n: number }>(
      'select count(*)::int as n from outbox where finished_at is null and leases >= $1',
      [leasesBeforeAlarm],
    );
    const { n = 0 } = row ?? {};
    return { ok: n === 0, detail: `未能告知的事项 ${n} / ${n} rows cannot be told` };
  }
}
