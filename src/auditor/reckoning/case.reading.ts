import { ErrandsOwed, type OwedErrand } from './errands.owed.js';
import { type ExpectedDeadline, keyOf } from './expected.deadline.js';
import { blankMemory, isOver } from './hazard.memory.js';
import { readOn } from './hazard.reading.js';
import { ladderOf } from './ladder.expected.js';
import { limitsOf } from './limits.expected.js';
import { blankMeasure, measureExpected, readMeasureOn } from './measure.reading.js';
import type { RuleShelf } from './rule.shelf.js';
import type { ToldLine } from './told.line.js';

/** What should be armed, and since when somebody could have known: the recorded instant of the line that led to it. */
export interface Awaited extends ExpectedDeadline {
  sinceMs: number;
}

/** Reads the lines of one case in their order and says after each what time should ask for next. */
export interface CaseReading {
  readonly awaited: ReadonlyMap<string, Awaited>;
  /** Whether the case still owes anybody anything. */
  readonly isOpen: boolean;
  /** Whether the ladder stands still for the verification of what was handed in on time. */
  readonly isHeld: boolean;
  /** What the lines read so far had to set going in other cases. */
  readonly errands: readonly OwedErrand[];
  read(line: ToldLine): void;
}

/** @throws Error for a workflow the auditor knows nothing of */
export function readingOf(workflow: string, shelf: RuleShelf): CaseReading {
  if (workflow === 'hazard') return new HazardReading(shelf);
  if (workflow === 'measure') return new MeasureReading(shelf);
  throw new Error(`the auditor knows no workflow ${workflow}`);
}

abstract class Reading implements CaseReading {
  awaited: ReadonlyMap<string, Awaited> = new Map();
  readonly errands: OwedErrand[] = [];

  constructor(protected readonly shelf: RuleShelf) {}

  abstract readonly isOpen: boolean;
  abstract readonly isHeld: boolean;

  read(line: ToldLine): void {
    const before = this.awaited;
    const now = this.take(line).map((one): [string, Awaited] => {
      const key = keyOf(one);
      const known = before.get(key);
      return [key, { ...one, sinceMs: known?.dueAt === one.dueAt ? known.sinceMs : line.recordedAt }];
    });
    this.awaited = new Map(now);
  }

  /** Takes the line in. @returns all that should be armed after it */
  protected abstract take(line: ToldLine): ExpectedDeadline[];
}

class HazardReading extends Reading {
  readonly #memory = blankMemory();
  readonly #owed = new ErrandsOwed();
  #version: number | null = null;

  get isOpen(): boolean {
    return this.#version !== null && !isOver(this.#memory);
  }

  get isHeld(): boolean {
    return this.#memory.ladder === 'held';
  }

  protected take(line: ToldLine): ExpectedDeadline[] {
    const rules = this.shelf.of(line.versions);
    const { workflow } = line.versions;
    this.errands.push(...this.#owed.by(line, this.#memory, rules));
    readOn(this.#memory, line, rules, this.#version);
    this.#version = workflow;
    return [
      ...limitsOf(this.#memory, line.after, workflow, rules),
      ...ladderOf(this.#memory, line.after, workflow, rules),
    ];
  }
}

class MeasureReading extends Reading {
  readonly #memory = blankMeasure();
  readonly isHeld = false;

  get isOpen(): boolean {
    return this.#memory.waits !== null;
  }

  protected take(line: ToldLine): ExpectedDeadline[] {
    const rules = this.shelf.of(line.versions);
    // A measure that is issued or answered tells its hazard.
    if (line.event === 'ISSUE' || line.event === 'ANSWER') this.errands.push({ line, topic: 'measureNews' });
    readMeasureOn(this.#memory, line, rules);
    return measureExpected(this.#memory, rules);
  }
}
