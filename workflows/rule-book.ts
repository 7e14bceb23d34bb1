import { type CalendarData, WorkCalendar } from './calendar.js';
import { newestWorkflow, shippedCalendars, shippedPolicies, UnknownVersionError } from './catalogue.js';
import type { Instant, Versions } from './kit/types.js';
import type { Policy } from './policy.js';
import type { Rules } from './rules.js';

/** Below it the versions that come with the product; a county's own are numbered from the next on. */
export const lastShippedVersion = 1000;

/** A version a county added, and from when on new cases come under it, UTC milliseconds. */
export interface Added<T> {
  document: T;
  effectiveAt: Instant;
}

export interface AddedRules {
  policies: readonly Added<Policy>[];
  calendars: readonly Added<CalendarData>[];
}

interface Entry<T> extends Added<T> {
  version: number;
}

/**
 * Every policy and calendar a decision may be taken under: those that come with the product and those a county added.
 * A value: what is in it never changes, what is added makes a new book. Pure.
 */
export class RuleBook {
  readonly #added: AddedRules;
  readonly #policies: Entry<Policy>[];
  readonly #calendars: (Entry<CalendarData> & { calendar: WorkCalendar })[];

  /** @throws RangeError for a calendar that names a day that does not exist */
  constructor(added: AddedRules = { policies: [], calendars: [] }) {
    const { policies, calendars } = added;
    this.#added = added;
    this.#policies = inOrder([...shippedPolicies.map(always), ...policies]);
    this.#calendars = inOrder([...shippedCalendars.map(always), ...calendars]).map((entry) => ({
      ...entry,
      calendar: shipped.get(entry.document) ?? new WorkCalendar(entry.document),
    }));
  }

  /** The same book with a policy or calendar that is not in force: what a draft would change. */
  withDraft(draft: { policy: Policy } | { calendar: CalendarData }): RuleBook {
    const { policies, calendars } = this.#added;
    const never = <T>(document: T): Added<T> => ({ document, effectiveAt: Number.POSITIVE_INFINITY });
    return new RuleBook({
      policies: 'policy' in draft ? [...policies, never(draft.policy)] : policies,
      calendars: 'calendar' in draft ? [...calendars, never(draft.calendar)] : calendars,
    });
  }

  /** The rules a case is under. @throws UnknownVersionError for a version that is not in the book */
  rulesOf({ policy, calendar }: Pick<Versions, 'policy' | 'calendar'>): Rules {
    return { policy: this.policy(policy), calendar: this.#calendar(calendar).calendar };
  }

  /** @throws UnknownVersionError */
  policy(version: number): Policy {
    const found = this.#policies.find((one) => one.version === version);
    if (!found) throw new UnknownVersionError(`policy ${version}`);
    return found.document;
  }

  /** @throws UnknownVersionError */
  calendarData(version: number): CalendarData {
    return this.#calendar(version).document;
  }

  /** Whether every version a case names is here; its workflow is the build's own affair. */
  knows({ policy, calendar }: Pick<Versions, 'policy' | 'calendar'>): boolean {
    return this.has('policy', policy) && this.has('calendar', calendar);
  }

  has(part: 'policy' | 'calendar', version: number): boolean {
    return (part === 'policy' ? this.#policies : this.#calendars).some((one) => one.version === version);
  }

  /** Whether new cases could come under a version at an instant（UTC milliseconds）. */
  isInEffect(part: 'policy' | 'calendar', version: number, at: Instant): boolean {
    const entries: readonly Entry<unknown>[] = part === 'policy' ? this.#policies : this.#calendars;
    return entries.some((one) => one.version === version && one.effectiveAt <= at);
  }

  /**
   * The versions a new case of a workflow starts under at an instant (UTC milliseconds): the newest in effect that says
   * all that the newest one of the product says. One that a later build has outgrown waits until it is renewed over it.
   * @throws UnknownVersionError when there is no such workflow
   */
  versionsFor(workflow: string, at: Instant): Versions {
    return {
      workflow: newestWorkflow(workflow).version,
      policy: inForce(this.#policies, at, saysAll).version,
      calendar: inForce(this.#calendars, at, knowsEveryYear).version,
    };
  }

  /** Versions in effect that do not decide, because the product has outgrown them: somebody must renew them. */
  outgrown(at: Instant): { part: 'policy' | 'calendar'; version: number }[] {
    const { policy, calendar } = this.versionsFor('hazard', at);
    const newest = (entries: readonly Entry<unknown>[]) => entries.findLast((one) => one.effectiveAt <= at)!.version;
    return [
      { part: 'policy' as const, version: newest(this.#policies), decides: policy },
      { part: 'calendar' as const, version: newest(this.#calendars), decides: calendar },
    ].flatMap(({ part, version, decides }) => (version === decides ? [] : [{ part, version }]));
  }

  /** The rules in force at an instant for whatever is no case's own affair. */
  rulesAt(at: Instant): Rules {
    return this.rulesOf(this.versionsFor('hazard', at));
  }

  /**
   * The versions a case comes under with a newer workflow: its own policy and calendar where that workflow can decide
   * under them, so that no date of it moves, else the product's newest, else what is in force.
   */
  migrationOf(workflow: string, from: Versions, at: Instant): Versions {
    const to = this.versionsFor(workflow, at);
    const newest = newestShipped(this.#policies);
    const enough = saysAll(this.policy(from.policy), newest.document);
    const isShipped = from.policy <= lastShippedVersion;
    return {
      workflow: to.workflow,
      policy: enough ? from.policy : isShipped ? newest.version : to.policy,
      calendar: from.calendar,
    };
  }

  /** Whether one version says all that another says, so that whoever was decided under that can be under this. */
  covers(part: 'policy' | 'calendar', version: number, asked: number): boolean {
    return part === 'policy'
      ? saysAll(this.policy(version), this.policy(asked))
      : knowsEveryYear(this.calendarData(version), this.calendarData(asked));
  }

  #calendar(version: number) {
    const found = this.#calendars.find((one) => one.version === version);
    if (!found) throw new UnknownVersionError(`calendar ${version}`);
    return found;
  }
}

/** Calendars that came with the product are the same in every book: their tables are made once. */
const shipped = new Map<CalendarData, WorkCalendar>(shippedCalendars.map((data) => [data, new WorkCalendar(data)]));

/** Whether one document has a member wherever the other has one; lists and values are free. */
function saysAll(document: unknown, asked: unknown): boolean {
  if (!isObject(asked)) return true;
  return (
    isObject(document) && Object.entries(asked).every(([key, part]) => key in document && saysAll(document[key], part))
  );
}

/** Whether a calendar has every year of the other, and as a published one where that has. */
function knowsEveryYear(document: CalendarData, asked: CalendarData): boolean {
  return Object.entries(asked.years).every(([year, { status }]) => {
    const known = document.years[Number(year)];
    return known !== undefined && (status === 'expected' || known.status === 'final');
  });
}

function inForce<T>(entries: readonly Entry<T>[], at: Instant, covers: (document: T, asked: T) => boolean): Entry<T> {
  const newest = newestShipped(entries).document;
  return entries.findLast(({ document, effectiveAt }) => effectiveAt <= at && covers(document, newest))!;
}

function newestShipped<T>(entries: readonly Entry<T>[]): Entry<T> {
  return entries.findLast(({ version }) => version <= lastShippedVersion)!;
}

function inOrder<T extends { version: number }>(added: readonly Added<T>[]): Entry<T>[] {
  return added
    .map((one) => ({ ...one, version: one.document.version }))
    .sort((one, other) => one.version - other.version);
}

function always<T>(document: T): Added<T> {
  return { document, effectiveAt: Number.NEGATIVE_INFINITY };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
