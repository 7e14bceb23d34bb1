import type { Instant } from '../../workflows/kit/types.js';
import { fromEpochDay } from '../../workflows/local-date.js';
import { fieldProblem } from '../platform/field.problem.js';
import { endOfDay } from './closure.fold.js';
import { asOfTooLate } from './closure.problem.js';

const DAY_MS = 86_400_000;
const ZONE_MS = 8 * 3_600_000;

/** What figures are asked for: local days in Asia/Shanghai, both included; `asOf` a day（截至当日 24 时）or an instant. */
export interface AskedPeriod {
  from?: string;
  to?: string;
  asOf?: string;
}

/** A cut-off and the days whose finds are counted, resolved. Instants are UTC milliseconds. */
export interface CutOff {
  at: Instant;
  from: string;
  to: string;
  period: { from: Instant; until: Instant };
}

const startOfDay = (date: string): Instant => endOfDay(date) - DAY_MS;

export const localDate = (at: Instant): string => fromEpochDay(Math.floor((at + ZONE_MS) / DAY_MS));

/** The cut-off asked for; null where none is. @throws Problem INVALID_INPUT for what is no day and no instant */
export function cutOffOf({ asOf }: AskedPeriod): Instant | null {
  if (asOf === undefined) return null;
  const at = /^\d{4}-\d\d-\d\d$/.test(asOf) ? dayOf('asOf', asOf, endOfDay) : Date.parse(asOf);
  if (Number.isFinite(at)) return at;
  throw fieldProblem([{ field: 'asOf', rule: 'isInstant', message: 'asOf：须为日期，或带时区的时刻' }]);
}

/**
 * The days counted: by default from New Year to the day of the cut-off.
 * @throws Problem INVALID_INPUT naming a day that does not exist or a period that ends before it begins
 */
export function periodOf(asked: AskedPeriod, at: Instant): CutOff {
  const to = asked.to ?? localDate(at - 1);
  const until = dayOf('to', to, endOfDay);
  const from = asked.from ?? `${to.slice(0, 4)}-01-01`;
  const period = { from: dayOf('from', from, startOfDay), until };
  if (period.from < period.until) return { at, from, to, period };
  throw fieldProblem([{ field: 'to', rule: 'notBeforeFrom', message: 'to：不能早于 from' }]);
}

/** @throws Problem AS_OF_TOO_LATE: a line written before a cut-off may be committed up to two minutes after it */
export function assertPast(at: Instant, wholeUntil: Instant): void {
  if (at > wholeUntil) throw asOfTooLate(wholeUntil);
}

function dayOf(field: string, date: string, instant: (date: string) => Instant): Instant {
  try {
    return instant(date);
  } catch {
    throw fieldProblem([{ field, rule: 'isDay', message: `${field}：没有这一天` }]);
  }
}
