import { Injectable } from '@nestjs/common';
import { Database, sqlStateOf } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { runBatch, type Settled } from './batch.js';
import type { Pending } from './deciding.js';
import { RuleKeeper } from './rule-keeper.js';

const casesPerBatch = 64;
const batchesInFlight = 2;
const laneLimit = 4096;
const triesWhenLost = 5;

interface Waiting {
  pending: Pending;
  tries: number;
  resolve(settled: Extract<Settled, { kind: 'settled' }>): void;
  reject(error: unknown): void;
}

/** Gathers what arrives while a commit is under way into the next one; people before timers and imports. */
@Injectable()
export class Batcher {
  readonly #lanes: Record<'people' | 'background', Waiting[]> = { people: [], background: [] };
  readonly #busy = new Set<string>();
  #inFlight = 0;

  constructor(
    private readonly database: Database,
    readonly rules: RuleKeeper,
  ) {}

  /**
   * Hands in one request; flushed at once when idle.
   * @throws Problem ENGINE_BUSY (503) when the lane is full; whatever the database or the workflow throws
   */
  submit(pending: Pending, lane: 'people' | 'background'): Promise<Extract<Settled, { kind: 'settled' }>> {
    if (this.#lanes[lane].length >= laneLimit) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      this.#lanes[lane].push({ pending, tries: 0, resolve, reject });
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#inFlight < batchesInFlight) {
      const batch = this.#take();
      if (batch.length === 0) return;
      this.#inFlight += 1;
      void this.#run(batch).finally(() => {
        this.#inFlight -= 1;
        for (const { pending } of batch) this.#busy.delete(pending.caseId);
        this.#flush();
      });
    }
  }

  /** Each case at most once: a second command for a case waits for the first. */
  #take(): Waiting[] {
    const batch: Waiting[] = [];
    for (const lane of ['people', 'background'] as const) {
      const left: Waiting[] = [];
      for (const waiting of this.#lanes[lane]) {
        if (batch.length < casesPerBatch && !this.#busy.has(waiting.pending.caseId)) {
          this.#busy.add(waiting.pending.caseId);
          batch.push(waiting);
        } else left.push(waiting);
      }
      this.#lanes[lane] = left;
    }
    return batch;
  }

  async #run(batch: Waiting[]): Promise<void> {
    try {
      const pending = batch.map((waiting) => waiting.pending);
      const settled = await this.database.connected((on) => runBatch(on, pending, this.rules));
      for (const [index, waiting] of batch.entries()) this.#settle(waiting, settled[index]!);
    } catch (error) {
      if (batch.length === 1) this.#failed(batch[0]!, error);
      else for (const waiting of batch) await this.#run([waiting]);
    }
  }

  #settle(waiting: Waiting, settled: Settled): void {
    if (settled.kind === 'settled') waiting.resolve(settled);
    else if (settled.kind === 'threw') waiting.reject(settled.error);
    else this.#again(waiting, busy());
  }

  /** What Postgres undid is tried again. A broken connection may hide a commit: the next read finds the command id then. */
  #failed(waiting: Waiting, error: unknown): void {
    if (undone(error) || (connectionLost(error) && waiting.tries === 0)) this.#again(waiting, error);
    else waiting.reject(error);
  }

  #again(waiting: Waiting, otherwise: unknown): void {
    waiting.tries += 1;
    if (waiting.tries > triesWhenLost) waiting.reject(otherwise);
    else this.#lanes.people.unshift(waiting);
  }
}

function busy(): Problem {
  return new Problem({
    status: 503,
    code: 'ENGINE_BUSY',
    title: '系统繁忙',
    detail: '当前提交过多，您的内容没有丢失，请稍后重试。 (Too many submissions; please try again shortly.)',
    extra: { retryAfterSeconds: 2 },
  });
}

/** serialization_failure and deadlock_detected: nothing of the statement was done. */
function undone(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlStateOf(error));
}

/** Class 08 and administrator shutdown of SQLSTATE, or a socket that broke. */
function connectionLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    /^(08|57P0)/.test(code ?? '') ||
    code === 'ECONNRESET' ||
    /Connection terminated|connection.*lost/i.test(message ?? '')
  );
}
