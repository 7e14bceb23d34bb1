import { rulesOf } from '../../workflows/catalogue.js';
import { DeliveryPayload } from './delivery.js';

/**
 * What a notice says, with the working days left counted at `nowMs` (UTC milliseconds) by the calendar of its case: a
 * mail held back for days must not say what was left when it was written. `dueOn` is the last day in Asia/Shanghai.
 */
export function countedAt({ data, versions }: DeliveryPayload, nowMs: number): DeliveryPayload['data'] {
  const { dueOn } = data;
  if (typeof dueOn !== 'string' || !versions) return data;
  const { calendar } = rulesOf(versions);
  const today = calendar.localDate(nowMs);
  return { ...data, wdLeft: calendar.workingDaysLeft(today, dueOn), dueToday: today === dueOn };
}
