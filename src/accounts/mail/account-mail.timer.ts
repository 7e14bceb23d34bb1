import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { AccountMailCourier } from './account-mail.courier.js';

/** Long enough for the transaction that nudges to commit. */
const nudgeMs = 50;

/** Lets a worker's courier run now and then, and soon after a letter was written in this process. Zero turns it off. */
@Injectable()
export class AccountMailTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger(AccountMailTimer.name);
  readonly #stopping = new AbortController();
  #timer?: NodeJS.Timeout;
  #running?: Promise<void>;
  #nudged = false;

  constructor(
    private readonly config: Config,
    private readonly courier: AccountMailCourier,
  ) {}

  onApplicationBootstrap(): void {
    this.#schedule(this.config.relayIntervalMs);
  }

  nudge(): void {
    // A nudge that is already heard must not be put off by the next one.
    if (this.#nudged) return;
    this.#nudged = true;
    if (!this.#running) this.#schedule(nudgeMs);
  }

  /** Waits for the letter under way: what is sent shall also be written down. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(delayMs: number): void {
    const { relayIntervalMs, services } = this.config;
    if (this.#stopping.signal.aborted || relayIntervalMs === 0 || !services.includes('worker')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#run();
    }, delayMs);
  }

  async #run(): Promise<void> {
    this.#nudged = false;
    try {
      await this.courier.run(this.#stopping.signal);
    } catch (error) {
      this.#log.error(error);
    }
    this.#running = undefined;
    this.#schedule(this.#nudged ? nudgeMs : this.config.relayIntervalMs);
  }
}
