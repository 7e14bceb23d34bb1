import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { JobQueues } from '../platform/queue/queue.js';
import { Recurring } from '../platform/recurring.js';
import { HandlerRegistry } from './handlers.js';
import { OutboxConsumer } from './outbox.consumer.js';
import { outboxQueue, Relay } from './relay.js';
import { SealTaker } from './seal.taker.js';
import { Sweep } from './sweep.js';

const jobsAtOnce = 4;
/** Keeps several workers apart. */
const jitter = 0.1;

/**
 * Plain timers of a worker: the sweep finds what is due, the relay hands on what is to be told, each day is sealed.
 * Zero turns one off.
 */
@Injectable()
export class EngineTimers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(EngineTimers.name);
  readonly #running: Recurring[] = [];

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
    await Promise.all(this.#running.map((one) => one.stop()));
  }

  #every(everyMs: number, name: string, run: () => Promise<unknown>): void {
    const failed = (error: unknown) => this.#log.error(`${name}: ${error instanceof Error ? error.message : error}`);
    const recurring = new Recurring({ everyMs: () => everyMs, jitter, run, failed });
    this.#running.push(recurring);
    recurring.start();
  }
}
