import { backOffMs } from '../../notifications/back-off.js';
import type { Stage } from '../stage.js';
import { DatabaseCrash, QueueFlush, type Strike } from './database.fault.js';
import type { FaultName, FaultWindow } from './fault.plan.js';
import { setProcessClockBack } from './process.clock.js';

const hourMs = 3_600_000;
/** What was in hand when the database fell is tried again after the first back-off. */
const aftermathMs = backOffMs(1);

/** Lets the planned faults come and go with virtual time. */
export class Outages {
  readonly #strikes: ReadonlyMap<FaultName, Strike>;
  /** When each struck, UTC milliseconds of virtual time. */
  readonly #struck = new Map<FaultName, number>();
  #rightClock: (() => void) | null = null;

  constructor(
    readonly windows: readonly FaultWindow[],
    private readonly stage: Stage,
  ) {
    const { url } = stage.server;
    this.#strikes = new Map<FaultName, Strike>([
      ['queue-flush', new QueueFlush(url)],
      ['database-restart', new DatabaseCrash(url)],
    ]);
  }

  /** When each fault did hold: one that strikes at an instant from then until what it hurt has been tried again. */
  get held(): FaultWindow[] {
    return this.windows.map((one) => {
      const struckMs = this.#struck.get(one.name);
      return struckMs === undefined ? one : { ...one, fromMs: struckMs, toMs: struckMs + aftermathMs };
    });
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

  /** What is to strike from this instant on in the middle of the work, until it has. */
  strikeAt(nowMs: number): { strike: Strike; done: () => void } | null {
    const due = this.windows.find(({ name, fromMs }) => fromMs <= nowMs && this.#isOutstanding(name));
    return due ? { strike: this.#strikes.get(due.name)!, done: () => this.#struck.set(due.name, nowMs) } : null;
  }

  /** Faults that were to strike and found nothing to hurt. */
  get missed(): FaultName[] {
    return this.windows.map(({ name }) => name).filter((name) => this.#isOutstanding(name));
  }

  /** The clock of this process, as it was. */
  setRight(): void {
    this.#rightClock?.();
    this.#rightClock = null;
  }

  #isOutstanding(name: FaultName): boolean {
    return this.#strikes.has(name) && !this.#struck.has(name);
  }

  #holds(name: FaultName, nowMs: number): boolean {
    return this.windows.some((one) => one.name === name && one.fromMs <= nowMs && nowMs < one.toMs);
  }
}
