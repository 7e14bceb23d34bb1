/** Long enough for the transaction that nudges to commit. */
const nudgeMs = 50;

export interface Recurrence {
  /** Milliseconds of the machine from the end of one run to the begin of the next, asked anew each time; 0: never. */
  everyMs(): number;
  /** How long after the start the first run comes; as long as between two where it is left out. */
  firstAfterMs?: number;
  /** The share by which each wait is longer or shorter at random, so that several workers do not keep step. */
  jitter?: number;
  /** Heeds `stop`: the process is ending. */
  run(stop: AbortSignal): Promise<unknown>;
  /** What a run threw; the next one comes all the same. */
  failed(error: unknown): void;
}

/** Work that a process does again and again by the machine's own clock, never twice at once. Time itself lies in the database. */
export class Recurring {
  readonly #stopping = new AbortController();
  #timer?: NodeJS.Timeout;
  #running?: Promise<void>;
  #started = false;
  #nudged = false;

  constructor(private readonly of: Recurrence) {}

  start(): void {
    this.#started = true;
    this.#schedule(this.of.firstAfterMs ?? this.of.everyMs());
  }

  /** There is something to do: the next run comes soon. Nothing where it was never started. */
  nudge(): void {
    // A nudge that is already heard must not be put off by the next one.
    if (!this.#started || this.#nudged) return;
    this.#nudged = true;
    if (!this.#running) this.#schedule(nudgeMs);
  }

  /** Begins nothing more, and waits for the run under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(afterMs: number): void {
    if (this.#stopping.signal.aborted || this.of.everyMs() === 0) return;
    const { jitter = 0 } = this.of;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        // Running before it begins: what it does at once may nudge.
        this.#running = Promise.resolve().then(() => this.#run());
      },
      afterMs * (1 + jitter * (2 * Math.random() - 1)),
    );
  }

  async #run(): Promise<void> {
    this.#nudged = false;
    try {
      await this.of.run(this.#stopping.signal);
    } catch (error) {
      this.of.failed(error);
    }
    this.#running = undefined;
    this.#schedule(this.#nudged ? nudgeMs : this.of.everyMs());
  }
}
