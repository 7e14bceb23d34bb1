import { type CalendarData, WorkCalendar } from '../../../workflows/calendar.js';
import { shippedCalendars } from '../../../workflows/catalogue.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { CalendarsService } from '../../rules/calendars.service.js';
import { RuleApprovalService } from '../../rules/rule-approval.service.js';
import type { Providers } from '../providers.js';
import { seededYear } from './seeded.calendar.js';

/** The holidays of the simulated world: the product's newest calendar, and beyond its horizon years made from the seed. */
export class WorldCalendar {
  readonly calendar: WorkCalendar;
  readonly #made: number[] = [];
  readonly #data: CalendarData;

  /**
   * @param untilMs the last instant of the simulated time, UTC milliseconds; limits may end a year later
   * @throws RangeError beyond the years whose lunar days are known
   */
  constructor(seed: number, untilMs: number) {
    let data = shippedCalendars.at(-1)!;
    const last = new Date(untilMs).getUTCFullYear() + 1;
    for (let year = Math.max(...Object.keys(data.years).map(Number)) + 1; year <= last; year++) {
      data = { ...data, years: { ...data.years, [year]: seededYear(year, seed, data) } };
      this.#made.push(year);
    }
    this.#data = data;
    this.calendar = new WorkCalendar(data);
  }

  /** Tells the product of the made years by the door people use: one enters each, another approves it. */
  async enter(product: Providers, today: string, writer: Actor, approver: Actor): Promise<void> {
    const calendars = product.of(CalendarsService);
    const approval = product.of(RuleApprovalService);
    for (const year of this.#made) {
      const { off, work, status, source } = this.#data.years[year]!;
      const form = { year, off, work, status, sourceDocument: source, sourceDate: today, effectiveFrom: today };
      const { version } = await calendars.importYear({ ...form, reason: '模拟：登记放假安排' }, writer);
      await approval.approve('calendar', version, approver);
    }
  }
}
