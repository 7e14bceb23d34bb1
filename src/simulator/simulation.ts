import type { WorkCalendar } from '../../workflows/calendar.js';
import { sittingsADay } from '../demo/script/office.hours.js';
import { SealTaker } from '../engine/seal.taker.js';
import { absencePlan } from './absences/absence.plan.js';
import type { Mailboxes } from './absences/mailboxes.js';
import { faultPlan } from './faults/fault.plan.js';
import { Outages } from './faults/outages.js';
import { type CityModel, modelCity } from './model/city.model.js';
import { WorldCalendar } from './model/world.calendar.js';
import { People } from './people.js';
import { changeReminders, type RemindersChanged } from './replan/replan.desk.js';
import { Settling } from './settling.js';
import type { SimulationRequest } from './simulation.request.js';
import type { Stage } from './stage.js';
import { WorldClock } from './world.clock.js';

const dayMs = 86_400_000;
/** The share of the time after which other days to remind on are decided: no planned fault strikes then. */
const changedAfter = 0.6;
/** Every simulation begins on the same day, a Monday: what it prints depends on the request alone. */
const fromMs = Date.parse('2026-01-05T00:00:00+08:00');

/** A city that has lived: what its people know of it, and when it was. */
export interface LivedCity {
  people: People;
  outages: Outages;
  calendar: WorkCalendar;
  fromMs: number;
  /** Midnight after the last day. */
  toMs: number;
  /** The other days to remind on, since the middle of the time. */
  changed: RemindersChanged | null;
}

/** Lets a modelled city live through its days on the real product, from instant to instant at which anything happens. */
export class Simulation {
  readonly #clock: WorldClock;
  readonly #settling: Settling;
  readonly #seals: SealTaker;
  readonly #world: WorldCalendar;
  readonly #model: CityModel;
  readonly #outages: Outages;
  readonly #toMs: number;
  #instants = 0;
  #mailboxes: Mailboxes | null = null;

  /** @throws RangeError where the days reach beyond the years whose holidays can be made */
  constructor(
    private readonly stage: Stage,
    private readonly request: SimulationRequest,
  ) {
    this.#toMs = fromMs + request.days * dayMs;
    this.#world = new WorldCalendar(request.seed, this.#toMs);
    const { calendar } = this.#world;
    this.#model = modelCity({ ...request, calendar, fromMs, toMs: this.#toMs });
    this.#outages = new Outages(faultPlan(request.faults, calendar, fromMs, this.#toMs), stage);
    this.#clock = new WorldClock(stage.product);
    this.#settling = new Settling(stage.product, stage.forget);
    this.#seals = stage.product.of(SealTaker);
  }

  /** At how many instants the product has been let work. */
  get instants(): number {
    return this.#instants;
  }

  /** @throws Error when something can neither be done nor be told; the reason of the signal when that fires */
  async run(): Promise<LivedCity> {
    const { calendar } = this.#world;
    await this.#clock.set(fromMs);
    const span = { fromMs, toMs: this.#toMs };
    const absences = absencePlan(this.request.seed, this.#model, calendar, span, this.#outages.windows);
    const people = await People.moveIn(this.stage, this.#model, absences, calendar);
    this.#mailboxes = people.mailboxes;
    await this.#world.enter(this.stage.product, calendar.localDate(fromMs), ...people.officers());
    let changed: RemindersChanged | null = null;
    try {
      const { sittings } = this.#model;
      const middle = Math.floor((sittings.length * changedAfter) / sittingsADay) * sittingsADay;
      for (const [sitting, nowMs] of sittings.entries()) {
        await this.#pass(nowMs);
        if (sitting === middle) {
          const today = calendar.localDate(nowMs);
          changed = await changeReminders(this.stage.product, nowMs, today, ...people.officers());
        }
        if (sitting % sittingsADay === 0 || people.hasPlansFor(sitting)) {
          await people.sit(sitting, nowMs);
          await this.#settle();
        }
        this.request.onProgress?.(Math.floor((100 * (sitting + 1)) / sittings.length));
      }
      await this.#pass(this.#toMs);
    } finally {
      this.#outages.setRight();
    }
    return { people, outages: this.#outages, calendar, fromMs, toMs: this.#toMs, changed };
  }

  /** From midnight to midnight, each of which has its seal. */
  async #pass(untilMs: number): Promise<void> {
    for (;;) {
      const midnight = this.#world.calendar.endOfDay(this.#world.calendar.localDate(this.#clock.nowMs));
      await this.#jump(Math.min(midnight, untilMs));
      if (midnight <= untilMs && !this.#outages.workersAreDead(midnight)) {
        if ((await this.#seals.run()).length > 0) await this.#settle();
      }
      if (midnight >= untilMs) return;
    }
  }

  /** Jumps from one instant at which the product or a fault has something to do to the next. */
  async #jump(untilMs: number): Promise<void> {
    for (;;) {
      const { nowMs } = this.#clock;
      const asleep = this.#outages.workersAreDead(nowMs);
      const awaited = asleep ? null : await this.#clock.nextAwaited();
      const turn = this.#outages.nextTurn(nowMs);
      const next = Math.min(awaited ?? Number.POSITIVE_INFINITY, turn ?? Number.POSITIVE_INFINITY);
      if (next > untilMs) break;
      await this.#clock.set(next, asleep);
      this.#outages.holdAt(next);
      await this.#settle();
    }
    await this.#clock.set(untilMs, this.#outages.workersAreDead(this.#clock.nowMs));
  }

  async #settle(): Promise<void> {
    this.request.signal?.throwIfAborted();
    const { nowMs } = this.#clock;
    if (this.#outages.workersAreDead(nowMs)) return;
    this.#instants += 1;
    await this.#mailboxes?.holdAt(nowMs);
    const pending = this.#outages.strikeAt(nowMs);
    if (!pending) await this.#settling.settle();
    else if (await this.#settling.settleThrough(pending.strike)) pending.done();
  }
}
