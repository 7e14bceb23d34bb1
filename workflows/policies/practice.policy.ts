import type { Limit } from '../calendar.js';
import type { Grounded, Policy } from '../policy.js';
import type { Rules } from '../rules.js';

/** Limits that came with the whole hazard（hazard version 2）. */
export type PracticeLimitKey =
  | 'transfer.answer'
  | 'objection.file'
  | 'objection.decide'
  | 'void.decide'
  | 'resume.review'
  | 'suspended.confirm'
  | 'dual.report'
  | 'subtask.review'
  | 'lookback.sampled';

/** What practice needs to be told beyond the clean path. */
export interface PracticePolicy extends Policy {
  practice: {
    limits: Record<PracticeLimitKey, Grounded<Limit>>;
    /** An order to stop production lasts no longer without a new decision. */
    stopOrderAtMost: Grounded<{ months: number }>;
    powerCutNotice: Grounded<{ hours: number }>;
    expertOpinionsToLower: Grounded<number>;
    recurrenceWindow: Grounded<{ months: number }>;
    dualReportBlocksClosing: Grounded<boolean>;
    /** Share of closed general hazards, and of rejected ones, that look-back draws. */
    lookBackShare: Grounded<number>;
  };
}

/** @throws Error when the case's policy is older than what its workflow needs; `MIGRATE` moves both together */
export function practiceOf({ policy }: Rules): PracticePolicy['practice'] {
  if ('practice' in policy) return (policy as PracticePolicy).practice;
  throw new Error(`policy ${policy.version} knows nothing of practice`);
}
