import type {
  CalendarDocument,
  LimitDocument,
  PolicyDocument,
  RuleDocuments,
  VariantDocument,
} from './rule.documents.js';
import { at, type Day, dayNamed, dayOf, WalkedCalendar } from './walked.calendar.js';

/** What variants look at of a hazard. */
export interface Concerned {
  level: string | null;
  sector: string | null;
}

/** What a case is reckoned under. */
export class RulesInForce {
  constructor(
    readonly policy: PolicyDocument,
    readonly calendar: WalkedCalendar,
  ) {}

  /**
   * The limit of a duty that began at an instant, wherever in the policy it stands; what was said for this level, sector
   * or period comes before what was said for all. @throws Error when the policy does not say it
   */
  limit(key: string, of: Concerned, beganAt: number): LimitDocument {
    const varied = this.#fitting(of, beganAt).flatMap(({ limits }) => limits?.[key] ?? [])[0];
    const found = varied ?? this.policy.limits[key] ?? this.policy.practice?.limits[key];
    if (!found) throw new Error(`policy ${this.policy.version} says nothing of ${key}`);
    return found.value;
  }

  /** The reminders before a date that was set at an instant, chosen like a limit. */
  reminders(of: Concerned, setAt: number): PolicyDocument['reminders']['value'] {
    return (this.#fitting(of, setAt).flatMap(({ reminders }) => reminders ?? [])[0] ?? this.policy.reminders).value;
  }

  /** What fits, the most particular first; of two alike the one said later. */
  #fitting({ level, sector }: Concerned, instant: number): VariantDocument[] {
    const { variants = [], periods = [] } = this.policy;
    const day = dayOf(instant);
    const during = periods.filter(({ from, to }) => dayNamed(from) <= day && day <= dayNamed(to));
    const particular = ({ when }: VariantDocument) => Object.keys(when).length;
    return variants
      .filter(
        ({ when }) =>
          (when.level ?? level) === level &&
          (when.sector ?? sector) === sector &&
          (when.period === undefined || during.some(({ name }) => name === when.period)),
      )
      .reverse()
      .sort((one, other) => particular(other) - particular(one));
  }

  /** The notice hour of the n-th working day after a day. */
  morningAfter(day: Day, n: number): number {
    return at(this.calendar.walk(day, n), this.policy.noticeTime);
  }
}

/** Every policy and calendar a line may name, looked up by number. */
export class RuleShelf {
  readonly #policies: Map<number, PolicyDocument>;
  readonly #calendars: Map<number, WalkedCalendar>;
  readonly #inForce = new Map<string, RulesInForce>();

  /** The calendar of the highest version: what holds for the auditor's own days. */
  readonly newestCalendar: WalkedCalendar;

  /** @throws Error when no calendar is among them */
  constructor({ policies, calendars }: RuleDocuments) {
    this.#policies = new Map(policies.map((one) => [one.version, one]));
    this.#calendars = new Map(calendars.map((one: CalendarDocument) => [one.version, new WalkedCalendar(one)]));
    const newest = this.#calendars.get(Math.max(...this.#calendars.keys()));
    if (!newest) throw new Error('no calendar was handed over');
    this.newestCalendar = newest;
  }

  /** @throws Error for a version nobody handed over */
  of({ policy, calendar }: { policy: number; calendar: number }): RulesInForce {
    const key = `${policy}/${calendar}`;
    const known = this.#inForce.get(key);
    if (known) return known;
    const [policyDocument, walked] = [this.#policies.get(policy), this.#calendars.get(calendar)];
    if (!policyDocument || !walked) throw new Error(`policy ${policy} or calendar ${calendar} is not known`);
    const rules = new RulesInForce(policyDocument, walked);
    this.#inForce.set(key, rules);
    return rules;
  }
}
