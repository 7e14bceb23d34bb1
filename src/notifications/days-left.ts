import type { RuleBook } from '../../workflows/rule-book.js';
import { DeliveryPayload } from './delivery.js';

/**
 * What a notice says, with the working days left counted at `nowMs` (UTC milliseconds) by the calendar of its case: a
 * mail held back for days must not say what was left when it was written. `dueOn` is the last day in Asia/Shanghai,
 * `limitAtMs` the instant somebody's own limit ends.
 */
export function countedAt({ data, versions }: DeliveryPayload, nowMs: number, book: RuleBook): DeliveryPayload['data'] {
  if (!versions) return data;
  const { dueOn, limitAtMs } = data;
  const { calendar } = book.rulesOf(versions);
  const today = calendar.localDate(nowMs);
  return {
    ...data,
    ...(typeof dueOn === 'string' && {
      wdLeft: calendar.workingDaysLeft(today, dueOn),
      dueToday: today === dueOn,
    }),
    ...(typeof limitAtMs === 'number' && {
      // A limit ends at the midnight after its last day.
      limitWdLeft: calendar.workingDaysLeft(today, calendar.localDate(limitAtMs - 1)),
    }),
  };
}
