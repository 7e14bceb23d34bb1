import type { Grounded } from '../policy.js';
import type { LadderPolicy } from './ladder.policy.js';

/** 静默时段: over the night from one local clock time in Asia/Shanghai until the next morning's. */
export interface QuietHours {
  from: string;
  until: string;
}

/** When that which comes after a date may be sent; nothing before a date and no danger waits for it. */
export interface Sending {
  quietHours: Grounded<QuietHours>;
  /** Whether it waits out the days on which nobody works, too. */
  workingDaysOnly: Grounded<boolean>;
}

/** A policy that says when notices are sent. */
export interface SendingPolicy extends LadderPolicy {
  sending: Sending;
}
