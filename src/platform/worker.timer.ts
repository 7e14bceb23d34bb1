import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from './config/config.js';
import { type Recurrence, Recurring } from './recurring.js';

/** Lets a worker do one thing again and again, and a process without that service never; its end waits for the run under way. */
export abstract class WorkerTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(this.constructor.name);
  readonly #config: Config;
  readonly #recurring: Recurring;

  constructor(config: Config, recurrence: Omit<Recurrence, 'run' | 'failed'>) {
    this.#config = config;
    this.#recurring = new Recurring({
      ...recurrence,
      run: (stop) => this.run(stop),
      failed: (error) => this.#log.error(error),
    });
  }

  /** What is to be done now; one run at a time. A failure is logged, and the next run comes all the same. */
  abstract run(stop: AbortSignal): Promise<unknown>;

  /** There is something to do: the next run comes soon. */
  nudge(): void {
    this.#recurring.nudge();
  }

  onApplicationBootstrap(): void {
    if (this.#config.services.includes('worker')) this.#recurring.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#recurring.stop();
  }
}
