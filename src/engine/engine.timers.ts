import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { JobQueues } from '../platform/queue/queue.js';
import { HandlerRegistry } from './handlers.js';
import { OutboxConsumer } from './outbox.consumer.js';
import { outboxQueue, Relay } from './relay.js';
import { SealTaker } from './seal.taker.js';
import { Sweep } from './sweep.js';

const jobsAtOnce = 4;

/**
 * Plain timers of a worker: the sweep finds what is due, the relay hands on what is to be told, each day is sealed.
 * Zero turns one off.
 */
@Injectable()
export class EngineTimers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(EngineTimers.name);
  readonly #running = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(
    private readonly config: Config,
    private readonly queues: JobQueues,
    private readonly handlers: HandlerRegistry,
    private readonly consumer: OutboxConsumer,
    private readonly sweep: Sweep,
    private readonly relay: Relay,
    private readonly seals: SealTaker,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.services.includes('worker')) return;
    this.handlers.verifyComplete();
    this.queues.work(outboxQueue, jobsAtOnce, (data) => this.consumer.finish((data as { rowIds: string[] }).rowIds));
    this.#every(this.config.sweepIntervalMs, 'sweep', () => this.sweep.run());
    this.#every(this.config.relayIntervalMs, 'relay', () => this.relay.run());
    this.#every(this.config.sweepIntervalMs, 'seal', () => this.seals.run());
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  /** The next run waits for the last one; a tenth of jitter keeps several workers apart. */
  #every(intervalMs: number, name: string, run: () => Promise<unknown>): void {
    if (intervalMs === 0 || this.#stopped) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        const running = run()
          .then(() => undefined)
          .catch((error: unknown) => this.#log.error(`${name}: ${error instanceof Error ? error.message : error}`))
          .finally(() => {
            this.#running.delete(running);
            this.#every(intervalMs, name, run);
          });
        this.#running.add(running);
      },
      intervalMs * (0.9 + Math.random() * 0.2),
    );
    this.#timers.add(timer);
  }
}
