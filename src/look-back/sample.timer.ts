import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { SampleDraws } from './sample.draws.js';

/** Seals come once a day; a minute after one is soon enough. */
const everyMs = 60_000;

/** Lets a worker draw what waits for a seal. Off where the sweep is. */
@Injectable()
export class SampleTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(SampleTimer.name);
  #timer?: NodeJS.Timeout;
  #running?: Promise<void>;

  constructor(
    private readonly config: Config,
    private readonly draws: SampleDraws,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.sweepIntervalMs === 0 || !this.config.services.includes('worker')) return;
    this.#timer = setInterval(() => {
      this.#running ??= this.#run();
    }, everyMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.draws.run();
    } catch (error) {
      this.#log.error(error);
    }
    this.#running = undefined;
  }
}
