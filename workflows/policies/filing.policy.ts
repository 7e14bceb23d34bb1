import type { Limit } from '../calendar.js';
import type { Grounded } from '../policy.js';
import type { SendingPolicy } from './sending.policy.js';

/** Limits of listing, publishing, reports from the public, and remedies; no workflow reckons with them. */
export type FilingLimitKey =
  | 'rectify.listed.max'
  | 'list.report'
  | 'list.publish'
  | 'delist.publish'
  | 'penalty.publish'
  | 'report.handle'
  | 'report.handle.extension'
  | 'report.feedback'
  | 'report.local.handle'
  | 'remedy.reconsideration'
  | 'disclosure.proactive';

/** 报送、公示、档案: what a county's offices keep by hand, kept here with its ground so that it is changed as every other value is. */
export interface Filing {
  limits: Record<FilingLimitKey, Grounded<Limit>>;
  /** Days of the month, of the month after a quarter, and the last day（MM-DD）of what is filed for a year. */
  monthlyOnDay: Grounded<number>;
  quarterlyOnDay: Grounded<number>;
  yearlyBy: Grounded<string>;
  selfCheckEveryMonths: Grounded<{ highRisk: number; other: number }>;
  circularEveryMonths: Grounded<number>;
  dispatchEveryWeeks: Grounded<number>;
  /** So many penalties within so many days lead to the proposal to close（提请关闭）. */
  penaltiesToClose: Grounded<{ penalties: number; withinDays: number }[]>;
  recordsKeptYears: Grounded<number>;
  /** The rungs with which 警示曝光 and 联合惩戒 may be proposed. */
  exposureFrom: Grounded<string>;
  jointPunishmentFrom: Grounded<string>;
}

/** A policy that says what the offices keep by hand, too. */
export interface FilingPolicy extends SendingPolicy {
  filing: Filing;
}
