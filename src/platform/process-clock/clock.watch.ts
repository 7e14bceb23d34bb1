import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { type CheckResult, DutyRegistry } from '../health/check.registry.js';
import { Metrics } from '../health/metrics.js';
import { Recurring } from '../recurring.js';
import { aheadMs, isApart } from './clock.reading.js';
import { ProcessClock } from './process.clock.js';

/** The machine's own time of the database: a virtual clock of the world is nobody's fault. */
const databaseTime = 'select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms';

/** Hears that the clock of this process went apart from the database's, or is right again. */
export type ClockTurn = (apart: boolean) => Promise<void>;

/**
 * Compares the clock of this process with the database's as often as a worker sweeps, in every process that serves anything.
 * Nothing that is recorded comes from this clock; apart, timeouts and logs mislead whoever reads them. Shown at
 * /health/duties and /metrics.
 */
@Injectable()
export class ClockWatch implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(ClockWatch.name);
  readonly #recurring: Recurring;
  readonly #turns: ClockTurn[] = [];
  #ahead: number | null = null;
  #apart = false;
  #looking?: Promise<void>;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: ProcessClock,
    private readonly duties: DutyRegistry,
    private readonly metrics: Metrics,
  ) {
    this.#recurring = new Recurring({
      everyMs: () => config.sweepIntervalMs,
      run: () => this.look(),
      failed: (error) => this.#log.error(error),
    });
  }

  onModuleInit(): void {
    this.duties.register('clock', () => this.#compared());
    const gauge: Gauge = new Gauge({
      name: 'bihuan_process_clock_ahead_seconds',
      help: 'How far the clock of this process is ahead of the database, negative where it is behind.',
      registers: [this.metrics],
      collect: () => gauge.set((this.#ahead ?? 0) / 1_000),
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.services.length > 0) this.#recurring.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#recurring.stop();
  }

  /** Who is told of a turn, once each; what he throws has him told again at the next look. */
  onTurn(turn: ClockTurn): void {
    this.#turns.push(turn);
  }

  /** Compares now. Whoever asks meanwhile shares the look. @throws whatever the database throws */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const ahead = aheadMs(await this.#reading());
    if (ahead === null) return;
    this.#ahead = ahead;
    const apart = isApart(this.#apart, ahead);
    if (apart === this.#apart) return;
    for (const turn of this.#turns) await turn(apart);
    this.#apart = apart;
    const said = `the clock of this process is ${(ahead / 1_000).toFixed(1)} s ahead of the database`;
    if (apart) this.#log.warn(said);
    else this.#log.log(`${said}: right again`);
  }

  #reading() {
    return this.database.connected(async (on) => {
      const [askedAtMs, startedAt] = [this.clock.now(), performance.now()];
      const [row] = await on.query<{ ms: number }>(databaseTime);
      return { askedAtMs, tookMs: performance.now() - startedAt, databaseMs: row!.ms };
    });
  }

  async #compared(): Promise<CheckResult> {
    await this.look();
    const seconds = (Math.abs(this.#ahead ?? 0) / 1_000).toFixed(1);
    return {
      ok: !this.#apart,
      detail: `进程时钟与数据库相差 ${seconds} 秒 / the clock of this process is ${seconds} s from the database’s`,
    };
  }
}
