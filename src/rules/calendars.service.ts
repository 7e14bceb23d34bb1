import { Injectable } from '@nestjs/common';
import { type CalendarData, WorkCalendar } from '../../workflows/calendar.js';
import { shippedCalendars } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { canonical } from '../engine/canonical.js';
import { ruleHash } from '../engine/rule.hash.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { FieldError } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import type { CalendarView, CalendarWithYears, ImportYearDto } from './calendar.dto.js';
import { calendarYearFaults } from './calendar-year.check.js';
import { calendarYearWarnings } from './calendar-year.warnings.js';
import { confirmedWarnings } from './confirmed.warnings.js';
import { existingDay } from './day.check.js';
import { ruleNotFound } from './rule.problem.js';
import { RuleDocumentsStore, type WrittenRules } from './rule-documents.store.js';

type Described = Omit<CalendarWithYears, 'inForce'>;

/** 日历: the product's own, and those to which a year's notice was added. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: RuleDocumentsStore,
    private readonly rules: RuleKeeper,
  ) {}

  /** Newest first, drafts among them. */
  async list(): Promise<CalendarView[]> {
    return (await this.#all()).map(({ years: _, ...view }) => view);
  }

  /** Problem 404 RULES_NOT_FOUND. */
  async one(version: number): Promise<CalendarWithYears> {
    const found = (await this.#all()).find((one) => one.version === version);
    if (!found) throw ruleNotFound('calendar', version);
    return found;
  }

  /**
   * A new calendar: the newest approved one and this year. Problem 400 naming each bad field, 409 WARNINGS_NOT_CONFIRMED
   * naming all that is unusual where any of it is not confirmed.
   * @returns the draft
   */
  async importYear(form: ImportYearDto, by: Actor): Promise<CalendarWithYears> {
    const { year, off, work, status, sourceDocument, sourceDate, effectiveFrom, reason } = form;
    const parent = await this.#newestApproved();
    const given = { off, work, status, source: sourceDocument };
    const faults = [...(await this.#days(form)), ...calendarYearFaults(year, given, parent)];
    if (faults.length > 0) throw fieldProblem(faults);
    const confirmed = confirmedWarnings(calendarYearWarnings(year, given), form.confirmedWarnings ?? []);
    const document = { ...parent, years: { ...parent.years, [year]: given } };
    const source = { document: sourceDocument, date: sourceDate };
    const draft = {
      kind: 'calendar',
      parent: parent.version,
      effectiveFrom,
      document,
      reason,
      source,
      confirmed,
    } as const;
    const version = await this.database.transaction((tx) => this.store.write(tx, draft, by));
    return this.one(version);
  }

  async #days({ effectiveFrom, sourceDate }: ImportYearDto): Promise<FieldError[]> {
    const { calendar } = await this.rules.inForce();
    const today = calendar.localDate(await this.clock.now());
    return [
      ...(existingDay(effectiveFrom) && effectiveFrom >= today
        ? []
        : wrong('effectiveFrom', 'isNotPast', `须为存在的日期，且不早于今天（${today}）`)),
      ...(existingDay(sourceDate) && sourceDate <= today
        ? []
        : wrong('sourceDate', 'isPast', `须为存在的日期，且不晚于今天（${today}）`)),
    ];
  }

  async #newestApproved(): Promise<CalendarData> {
    const rows = await this.store.all(this.database, 'calendar');
    const approved = rows.find(({ approvedAtMs }) => approvedAtMs !== null);
    return approved ? (JSON.parse(approved.document) as CalendarData) : shippedCalendars.at(-1)!;
  }

  async #all(): Promise<CalendarWithYears[]> {
    const [rows, { calendar }] = await Promise.all([this.store.all(this.database, 'calendar'), this.rules.inForce()]);
    const views = [...rows.map(described), ...shippedCalendars.map(describedShipped).reverse()];
    return views.map((view) => ({ ...view, inForce: view.version === calendar.version }));
  }
}

function wrong(field: string, rule: string, text: string): FieldError[] {
  return [{ field, rule, message: `${field}：${text}` }];
}

function described(row: WrittenRules): Described {
  const { version, parent, effectiveFrom, hash, reason, writtenBy, writtenAtMs, approvedBy, approvedAtMs } = row;
  const { sourceDocument, sourceDate } = row;
  const confirmed = row.confirmed && { by: writtenBy, reason, warnings: row.confirmed };
  const state = approvedAtMs === null ? 'draft' : 'approved';
  const origin = { version, parent, state, effectiveFrom, hash, reason, writtenBy, writtenAtMs, approvedBy } as const;
  return { ...origin, approvedAtMs, sourceDocument, sourceDate, confirmed, ...daysOf(JSON.parse(row.document)) };
}

function describedShipped(data: CalendarData): Described {
  const nobody = { parent: null, effectiveFrom: null, reason: null, writtenBy: null, writtenAtMs: null };
  const unapproved = { approvedBy: null, approvedAtMs: null, sourceDocument: null, sourceDate: null, confirmed: null };
  const hash = ruleHash(canonical(data));
  return { version: data.version, state: 'shipped', hash, ...nobody, ...unapproved, ...daysOf(data) };
}

function daysOf(data: CalendarData): Pick<Described, 'from' | 'to' | 'years'> {
  const { from, to } = new WorkCalendar(data).horizon;
  const years = Object.entries(data.years).map(([year, days]) => ({ year: Number(year), ...days }));
  return { from, to, years };
}
