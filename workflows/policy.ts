import type { Limit } from './calendar.js';

/** A value with the ground it stands on; what is marked `[DESIGN]` claims no legal source. */
export interface Grounded<T> {
  value: T;
  basis: string;
}

export type LimitKey =
  | 'draft.limit'
  | 'complete.facts'
  | 'determine.limit'
  | 'assign.limit'
  | 'ack.limit'
  | 'plan.limit'
  | 'plan.review.limit'
  | 'verify.limit'
  | 'verify.fire.limit'
  | 'approve.limit'
  | 'reopen.assign.limit'
  | 'urge.reply'
  | 'lookback.major'
  | 'extension.decide.major'
  | 'extension.decide.general';

/** A reminder before the due date; `minimumPeriodDays` leaves it out where the whole period is shorter. */
export interface Reminder {
  rung: 'R2' | 'R3';
  daysBefore: number;
  minimumPeriodDays: number;
}

/** Everything a county may decide otherwise; versioned data, a version once used is kept for ever. */
export interface Policy {
  version: number;
  limits: Record<LimitKey, Grounded<Limit>>;
  extension: {
    windowMajorWd: Grounded<number>;
    windowGeneralDays: Grounded<number>;
    maximumTimes: Grounded<number>;
  };
  rectificationDays: { major: Grounded<number>; general: Grounded<number> };
  reminders: Grounded<Reminder[]>;
  /** First rung after the due date, in working days, and the clock time of every rung and digest. */
  urgeAfterWd: Grounded<number>;
  digestEveryWd: Grounded<number>;
  /** Local clock times in Asia/Shanghai. */
  noticeTime: string;
  lastOpenHour: string;
  /** Sectors whose re-check has its own, shorter limit. */
  shortVerificationSectors: Grounded<string[]>;
}
