import { addDays } from '../../../workflows/local-date.js';
import type { Part, Wish } from '../../demo/script/course.js';
import type { Step } from '../../demo/script/life.js';
import { sittingsADay } from '../../demo/script/office.hours.js';
import type { SeededChance } from '../../demo/script/seeded.chance.js';
import type { Temper } from './temper.js';
import type { WorkingDays } from './working.days.js';

/** Writes down the acts of one hazard, each at a sitting later than the one before. */
export class LifeWriter {
  readonly steps: Step[] = [];
  /** The date the hazard has by the script, a day in Asia/Shanghai. */
  dueOn = '';

  constructor(
    private place: number,
    private readonly days: WorkingDays,
    private readonly chance: SeededChance,
    private readonly temper: Temper,
  ) {}

  /** The next act, so many working days later; 0 is later the same day. */
  act(type: string, by: Part, after: readonly [number, number], wish: Wish = {}): this {
    const days = this.chance.between(...after);
    if (this.steps.length > 0) this.place = this.#later(days);
    this.steps.push({ type, by, after, wish, sitting: this.place });
    if (type === 'ASSIGN' || type === 'REASSIGN') this.dueOn = addDays(this.days.dateOf(this.place), wish.days ?? 30);
    if (type === 'APPROVE_EXTENSION') this.dueOn = addDays(this.dueOn, wish.days ?? 20);
    return this;
  }

  /** An authority's act: where it is slow, after its limit has passed. */
  byAuthority(type: string, by: Part, after: readonly [number, number], wish: Wish = {}): this {
    const slow = this.temper.slowAuthority && this.chance.holds(0.3);
    return this.act(type, by, slow ? [after[0] + 5, after[1] + 13] : after, wish);
  }

  /** The next act as soon after the last as it can be, but so many working days after the date at the earliest. */
  fromDue(workingDays: number, type: string, by: Part, wish: Wish = {}): this {
    this.place = Math.max(this.place, this.days.sittingAfter(this.dueOn, workingDays) + this.chance.between(1, 3) - 1);
    return this.act(type, by, [0, 0], wish);
  }

  #later(days: number): number {
    if (days === 0) return this.place + 1;
    const dayBegins = Math.floor(this.place / sittingsADay) * sittingsADay;
    return dayBegins + days * sittingsADay + this.chance.between(0, sittingsADay - 1);
  }
}
