import type { Limit, WorkCalendar } from '../../../workflows/calendar.js';
import type { Done } from '../actors.log.js';

/** What came of asking for more time; `open` where that is still to be seen. */
export type RequestOutcome = 'granted' | 'refused' | 'lapsed' | 'open';

/** A request for more time, and since when it is decided or has lapsed; while it is open, since when it was asked. */
export interface TimeAsked {
  caseId: string;
  askedMs: number;
  outcome: RequestOutcome;
  decidedMs: number;
}

const decisions: Record<string, RequestOutcome> = { APPROVE_EXTENSION: 'granted', REJECT_EXTENSION: 'refused' };

/**
 * What must have come of each request by what people did: decided by a person, or lapsed at the end of the limit to decide it,
 * reckoned from the policy and not by the code that lets it lapse. Pure. @param endMs the end of the simulated time
 */
export function expectedRequests(
  { caseId, done }: { caseId: string; done: readonly Done[] },
  limit: Limit,
  calendar: WorkCalendar,
  endMs: number,
): TimeAsked[] {
  return done.flatMap(({ type, atMs: askedMs }, place) => {
    if (type !== 'REQUEST_EXTENSION') return [];
    const lapsesMs = calendar.limitEnd(limit, askedMs);
    const decided = done.slice(place + 1).find((act) => decisions[act.type] && act.atMs < lapsesMs);
    if (decided) return [{ caseId, askedMs, outcome: decisions[decided.type]!, decidedMs: decided.atMs }];
    if (lapsesMs <= endMs) return [{ caseId, askedMs, outcome: 'lapsed' as const, decidedMs: lapsesMs }];
    return [{ caseId, askedMs, outcome: 'open' as const, decidedMs: askedMs }];
  });
}
