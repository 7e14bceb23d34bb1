import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { ClosureFollower } from './closure.follower.js';

/** Figures are shown two minutes late in any case. */
const everyMs = 30_000;

/** Lets a worker follow history. Off where the sweep is; whoever asks for figures then brings them up to date himself. */
@Injectable()
export class ClosureTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(ClosureTimer.name);
  #timer?: NodeJS.Timeout;
  #running?: Promise<void>;

  constructor(
    private readonly config: Config,
    private readonly follower: ClosureFollower,
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
      await this.follower.run();
    } catch (error) {
      this.#log.error(error);
    }
    this.#running = undefined;
  }
}
