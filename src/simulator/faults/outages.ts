import type { Stage } from '../stage.js';
import { DatabaseFault } from './database.fault.js';
import type { FaultName, FaultWindow } from './fault.plan.js';
import { setProcessClockBack } from './process.clock.js';

const hourMs = 3_600_000;

type Strike = () => Promise<void>;

/** Lets the planned faults come and go with virtual time. */
export class Outages {
  readonly #struck = new Set<FaultWindow>();
  readonly #database: DatabaseFault;
  #rightClock: (() => void) | null = null;

  constructor(
    readonly windows: readonly FaultWindow[],
    private readonly stage: Stage,
  ) {
    this.#database = new DatabaseFault(stage.server.url);
  }

  /** The first instant after this one at which a fault comes or goes; null where none does any more. */
  nextTurn(afterMs: number): number | null {
    const turns = this.windows.flatMap(({ fromMs, toMs }) => [fromMs, toMs]).filter((turn) => turn > afterMs);
    return turns.length > 0 ? Math.min(...turns) : null;
  }

  /** Brings about what holds at this instant. */
  holdAt(nowMs: number): void {
    this.stage.post.refusing = this.#holds('smtp-week', nowMs);
    const back = this.#holds('clock-back', nowMs);
    if (back) this.#rightClock ??= setProcessClockBack(hourMs);
    else this.setRight();
  }

  /** Whether nobody sweeps, relays or carries. */
  workersAreDead(nowMs: number): boolean {
    return this.#holds('workers-dead', nowMs);
  }

  /** What strikes at this instant in the middle of the work; null where nothing does, or has already. */
  strikeAt(nowMs: number): Strike | null {
    const due = this.windows.find((one) => strikes.has(one.name) && one.fromMs <= nowMs && !this.#struck.has(one));
    if (!due) return null;
    this.#struck.add(due);
    return due.name === 'queue-flush' ? () => this.#database.flushQueue() : () => this.#database.crash();
  }

  /** The clock of this process, as it was. */
  setRight(): void {
    this.#rightClock?.();
    this.#rightClock = null;
  }

  #holds(name: FaultName, nowMs: number): boolean {
    return this.windows.some((one) => one.name === name && one.fromMs <= nowMs && nowMs < one.toMs);
  }
}

const strikes: ReadonlySet<FaultName> = new Set(['queue-flush', 'database-restart']);
