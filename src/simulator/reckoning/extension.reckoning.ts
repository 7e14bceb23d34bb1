import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Rules } from '../../../workflows/rules.js';
import type { Queryable } from '../../platform/database/database.js';
import type { LivedCity } from '../simulation.js';
import { expectedRequests, type RequestOutcome, type TimeAsked } from './extension.expectation.js';

/** Requests for more time and what came of them. */
export interface ExtensionCounts extends Record<RequestOutcome, number> {
  asked: number;
  /** Requests that came to something else than their people remember. */
  wrong: number;
  /** The first of them, in words; empty where none is. */
  example: string;
}

interface Line {
  caseId: string;
  event: string;
  atMs: number;
}

const lines = `
  select case_id as "caseId", event, (extract(epoch from occurred_at) * 1000)::float8 as "atMs" from history
   where event in ('REQUEST_EXTENSION', 'APPROVE_EXTENSION', 'REJECT_EXTENSION', 'EXTENSION_UNDECIDED')
   order by case_id, seq`;

const outcomes: Record<string, RequestOutcome> = {
  APPROVE_EXTENSION: 'granted',
  REJECT_EXTENSION: 'refused',
  EXTENSION_UNDECIDED: 'lapsed',
};

/** What the people of the city asked for, and what must have come of it by the day the policy names. */
export function rememberedRequests({ people, calendar, toMs }: LivedCity, rules: Rules): TimeAsked[] {
  const limit = rules.policy.limits['extension.decide.major'].value;
  return [...people.log.done].flatMap(([{ caseId }, done]) =>
    expectedRequests({ caseId: caseId!, done }, limit, calendar, toMs),
  );
}

/** Compares what came of requests with what their people count on: nothing lapses early, and nothing stays open. */
export async function reckonExtensions(
  on: Queryable,
  expected: readonly TimeAsked[],
  calendar: WorkCalendar,
): Promise<ExtensionCounts> {
  const told = toldBy(await on.query<Line>(lines));
  const said = ({ caseId, askedMs, outcome }: TimeAsked) => `${caseId} of ${calendar.localDate(askedMs)}: ${outcome}`;
  const stands = (one: TimeAsked, other: TimeAsked) => said(one) === said(other) && one.decidedMs >= other.decidedMs;
  const wrong = [
    ...expected.filter((one) => !told.some((other) => stands(other, one))).map((one) => `remembered ${said(one)}`),
    ...told.filter((one) => !expected.some((other) => stands(one, other))).map((one) => `told ${said(one)}`),
  ];
  const count = (outcome: RequestOutcome) => expected.filter((one) => one.outcome === outcome).length;
  return {
    ...{ asked: expected.length, granted: count('granted'), refused: count('refused') },
    ...{ lapsed: count('lapsed'), open: count('open'), wrong: wrong.length, example: wrong[0] ?? '' },
  };
}

/** Each request with the line that ended it. */
function toldBy(history: readonly Line[]): TimeAsked[] {
  const told: TimeAsked[] = [];
  for (const { caseId, event, atMs } of history) {
    if (event === 'REQUEST_EXTENSION') told.push({ caseId, askedMs: atMs, outcome: 'open', decidedMs: atMs });
    else Object.assign(told.at(-1) ?? {}, { outcome: outcomes[event], decidedMs: atMs });
  }
  return told;
}
