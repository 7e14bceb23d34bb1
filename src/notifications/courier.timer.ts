import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Courier } from './courier.js';
import { CourierOptions } from './courier.options.js';

/** Long enough for the transaction that nudges to commit. */
const nudgeMs = 50;

/** Lets a worker's courier run: now and then, and soon after new deliveries were written in this process. */
@Injectable()
export class CourierTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(CourierTimer.name);
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private nudged = false;
  private readonly stopping = new AbortController();

  constructor(
    private readonly config: Config,
    private readonly courier: Courier,
    private readonly options: CourierOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(this.options.intervalMs);
  }

  nudge(): void {
    // A nudge that is already heard must not be put off by the next one.
    if (this.nudged) return;
    this.nudged = true;
    if (!this.running) this.schedule(nudgeMs);
  }

  /** Waits for the mails under way: what is sent shall also be written down. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delayMs: number): void {
    if (this.stopping.signal.aborted || this.options.intervalMs === 0 || !this.config.services.includes('worker'))
      return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.run();
    }, delayMs);
  }

  private async run(): Promise<void> {
    this.nudged = false;
    try {
      await this.courier.run(this.stopping.signal);
    } catch (error) {
      this.logger.error(error);
    }
    this.running = undefined;
    this.schedule(this.nudged ? nudgeMs : this.options.intervalMs);
  }
}
