import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Queue, Worker } from 'bullmq';
import { Config } from '../config/config.js';
import { openQueueBackend, type QueueBackend } from './queue-backend.js';
import { within } from './within.js';

/** Kept by age only: keeping a number of jobs deadlocks on Postgres and is slower. Seconds. */
const kept = { removeOnComplete: { age: 3_600 }, removeOnFail: { age: 86_400 } };

/** A Redis that is away holds every request until it is back; whoever waits for one must still be able to end. */
const patienceMs = 5_000;
const closingPatienceMs = 15_000;

/**
 * Work that waits for a hand: BullMQ on Postgres, or on Redis with QUEUE_URL. It carries work, never time, and nothing is
 * lost when it is emptied, because what is to be done stands in the outbox: so a job is tried once and not again.
 */
@Injectable()
export class JobQueues implements OnModuleDestroy {
  readonly #backend: QueueBackend;
  readonly #queues = new Map<string, Queue>();
  readonly #workers: Worker[] = [];

  constructor(config: Config) {
    this.#backend = openQueueBackend(config);
  }

  /**
   * Adds a job unless one of this id is still there, waiting, running or kept. No integers and no colons in `jobId`.
   * @throws Error when the queue does not take it within five seconds; it may take it later all the same
   */
  async add(queue: string, jobId: string, data: object): Promise<void> {
    await within(patienceMs, this.#queue(queue).add('job', data, { jobId, attempts: 1, ...kept }));
  }

  /** Begins to take jobs of the queue; a handler that throws fails its job. Ends with the application. */
  work(queue: string, concurrency: number, handle: (data: unknown) => Promise<void>): void {
    const worker = this.#backend.worker(queue, (job) => handle(job.data), concurrency);
    worker.on('error', () => undefined);
    this.#workers.push(worker);
  }

  /** True when no job waits or runs. */
  async isIdle(queue: string): Promise<boolean> {
    const counts = await this.#queue(queue).getJobCounts('waiting', 'active', 'prioritized', 'delayed');
    return Object.values(counts).every((count) => count === 0);
  }

  /** Throws when the queue cannot be reached. */
  ping(): Promise<void> {
    return within(patienceMs, this.#backend.ping());
  }

  /** Waits for running jobs, then lets go; also of a queue that is away. */
  async close(): Promise<void> {
    const away = await this.ping().then(
      () => false,
      () => true,
    );
    const workers = this.#workers.splice(0).map((worker) => worker.close(away));
    const queues = [...this.#queues.values()].map((queue) => queue.close());
    this.#queues.clear();
    await within(closingPatienceMs, Promise.all([...workers, ...queues])).catch(() => undefined);
    await this.#backend.close();
  }

  async onModuleDestroy(): Promise<void> {
    await this.close();
  }

  #queue(name: string): Queue {
    const known = this.#queues.get(name);
    if (known) return known;
    const queue = this.#backend.queue(name);
    queue.on('error', () => undefined);
    this.#queues.set(name, queue);
    return queue;
  }
}
