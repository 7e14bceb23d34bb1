import type { WorkCalendar } from '../../../workflows/calendar.js';
import { officeHours, sittingsADay } from '../../demo/script/office.hours.js';
import type { SeededChance } from '../../demo/script/seeded.chance.js';

/** The working days of the simulated time, and the four sittings on each at which people act. */
export class WorkingDays {
  readonly sittings: readonly number[];
  readonly #dates: string[];

  /** @param fromMs midnight of the first day, UTC milliseconds; `toMs` midnight after the last */
  constructor(
    private readonly calendar: WorkCalendar,
    chance: SeededChance,
    fromMs: number,
    toMs: number,
  ) {
    this.sittings = officeHours(calendar, chance, fromMs, toMs);
    this.#dates = this.sittings
      .filter((_, place) => place % sittingsADay === 0)
      .map((instant) => calendar.localDate(instant));
  }

  dateOf(sitting: number): string {
    const day = Math.floor(sitting / sittingsADay);
    // Beyond the end nobody acts; the date still says how far beyond.
    return this.#dates[day] ?? this.calendar.addWorkingDays(this.#dates.at(-1)!, day - this.#dates.length + 1);
  }

  /** The first sitting of so many working days after a date. */
  sittingAfter(date: string, workingDays: number): number {
    const wanted = this.calendar.addWorkingDays(date, workingDays);
    const place = this.#dates.findIndex((one) => one >= wanted);
    const day =
      place >= 0 ? place : this.#dates.length + this.calendar.workingDaysBetween(this.#dates.at(-1)!, wanted) - 1;
    return day * sittingsADay;
  }
}
