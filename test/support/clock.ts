import type { Pool } from 'pg';

const units: Record<string, number> = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 };
const duration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const moved = `
  insert into virtual_clock (frozen_ms) values ($1::float8::bigint)
  on conflict (only_row) do update set frozen_ms = excluded.frozen_ms`;

/** The clock of the world under test: stands still until moved. Instants are UTC milliseconds. */
export class TestClock {
  private constructor(
    private readonly owner: Pool,
    private nowMs: number,
  ) {}

  /** @param at with zone, such as `2026-12-01T09:00:00+08:00` */
  static async freeze(owner: Pool, at: string): Promise<TestClock> {
    const clock = new TestClock(owner, 0);
    await clock.set(at);
    return clock;
  }

  get now(): number {
    return this.nowMs;
  }

  /** Moves the clock as if somebody had swept all the while: a jump of the clock is no standstill of the product. */
  async set(at: string | number): Promise<void> {
    this.nowMs = typeof at === 'number' ? at : Date.parse(at);
    const swept = `update duties set world_at = to_timestamp($1::float8 / 1000) where duty = 'sweep'`;
    await this.owner.query(`with swept as (${swept}) ${moved}`, [this.nowMs]);
  }

  /** Moves the clock on while no worker is alive. @param by as for `advance` */
  async standStill(by: string | number): Promise<void> {
    this.nowMs += typeof by === 'number' ? by : milliseconds(by);
    await this.owner.query(moved, [this.nowMs]);
  }

  /** @param by milliseconds, or weeks to seconds as ISO 8601: `P15D`, `PT1M`. @throws RangeError for other text */
  async advance(by: string | number): Promise<void> {
    await this.set(this.nowMs + (typeof by === 'number' ? by : milliseconds(by)));
  }
}

function milliseconds(text: string): number {
  const match = duration.exec(text);
  if (!match || text === 'P') throw new RangeError(`not a duration of weeks to seconds: ${text}`);
  return Object.values(units).reduce((total, unit, n) => total + Number(match[n + 1] ?? 0) * unit, 0);
}
