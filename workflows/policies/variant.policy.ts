import type { Limit, LocalDate } from '../calendar.js';
import type { Instant } from '../kit/types.js';
import type { Grounded, Policy, Reminder } from '../policy.js';
import type { Rules } from '../rules.js';

/** An important period（节前、两会）: local days in Asia/Shanghai, both ends included. */
export interface Period {
  name: string;
  from: LocalDate;
  to: LocalDate;
}

/** Values that replace those of the policy wherever every condition of `when` holds. */
export interface Variant {
  when: { level?: string; sector?: string; period?: string };
  limits?: Record<string, Grounded<Limit>>;
  reminders?: Grounded<Reminder[]>;
}

/** The part of a policy that distinguishes by level, sector and important period（8.25）; a policy may lack it. */
export interface VariedPolicy extends Policy {
  periods: Period[];
  variants: Variant[];
}

/** What a variant looks at of a case: the facts of a hazard fit as they are. */
export interface Concerned {
  level: string | null;
  sector: string | null;
}

/**
 * The limit that holds for a case: of the variants that fit and name the key the one with the most conditions, the later in
 * the list where two have as many; the policy's own where none fits. Pure.
 * @param at the instant the limit's clock started, UTC milliseconds: a period decides by the day a duty began, so that its
 *   end moves no limit already running
 * @throws RangeError when the policy knows no such limit
 */
export function limitOf(rules: Rules, key: string, of: Concerned, at: Instant): Grounded<Limit> {
  const varied = fitting(rules, of, at).flatMap(({ limits }) => limits?.[key] ?? [])[0];
  const found = varied ?? ownLimits(rules.policy)[key];
  if (!found) throw new RangeError(`policy ${rules.policy.version} has no limit ${key}`);
  return found;
}

/** The reminders before a due date that hold for a case, chosen as `limitOf` does. @param at the day the date was set */
export function remindersOf(rules: Rules, of: Concerned, at: Instant): Grounded<Reminder[]> {
  return fitting(rules, of, at).flatMap(({ reminders }) => reminders ?? [])[0] ?? rules.policy.reminders;
}

/** Variants that fit, the most particular first. */
function fitting({ policy, calendar }: Rules, of: Concerned, at: Instant): Variant[] {
  const { variants = [], periods = [] } = policy as Partial<VariedPolicy>;
  const day = calendar.localDate(at);
  const inPeriod = (name: string) => periods.some((one) => one.name === name && one.from <= day && day <= one.to);
  return variants
    .filter(({ when: { level, sector, period } }) => {
      if (level !== undefined && level !== of.level) return false;
      if (sector !== undefined && sector !== of.sector) return false;
      return period === undefined || inPeriod(period);
    })
    .reverse()
    .sort((one, other) => Object.keys(other.when).length - Object.keys(one.when).length);
}

/** Limits stand at the top of a policy and in its parts（practice and whatever follows）; each key stands once. */
function ownLimits(policy: Policy): Record<string, Grounded<Limit>> {
  const parts = [policy, ...Object.values(policy).filter((part) => typeof part === 'object' && part !== null)];
  return Object.assign({}, ...parts.map((part) => (part as { limits?: object }).limits ?? {}));
}
