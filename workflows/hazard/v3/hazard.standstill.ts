import type { WorkCalendar } from '../../calendar.js';
import type { Instant } from '../../kit/types.js';
import type { HazardFacts, Standstill } from './hazard.facts.js';

/**
 * Handed in in time it waits for others to verify; passed on site, in time or not, for others to approve. Either way nobody who
 * mends it is late any more: a late submission stops nothing until it passes.
 */
export function waitsForOthers({ submission, clocks }: HazardFacts): boolean {
  const passed = (clocks.verified?.seq ?? 0) > (clocks.submitted?.seq ?? 0);
  return submission !== null && (submission.timely || passed);
}

/** Working days the ladder has stood still, reckoned under the calendar of the day. */
export function daysStoodStill({ heldWd, stoodStill }: HazardFacts, calendar: WorkCalendar): number {
  return heldWd + daysOf(stoodStill, calendar);
}

function daysOf(times: readonly Standstill[], calendar: WorkCalendar): number {
  const days = times.map(({ since, until }) =>
    Math.max(0, calendar.workingDaysBetween(calendar.localDate(since), calendar.localDate(until))),
  );
  return days.reduce((sum, one) => sum + one, 0);
}

/** The same since an instant alone. */
export function daysStoodSince(instant: Instant, { stoodStill }: HazardFacts, calendar: WorkCalendar): number {
  const since = stoodStill
    .filter(({ until }) => until > instant)
    .map((one) => ({ ...one, since: Math.max(one.since, instant) }));
  return daysOf(since, calendar);
}

/**
 * The standstills when a verification ends that held the ladder. Where production was suspended meanwhile, the time since then
 * is noted when that ends: the ladder stands still once for both.
 */
export function heldUntil(at: Instant, facts: HazardFacts): Standstill[] {
  const { dueAt, heldSince, suspension } = facts;
  return heldSince === null || dueAt === null ? [] : stood(facts, heldSince, Math.min(at, suspension?.since ?? at));
}

/** The same when a suspension of production ends; time from the beginning of a verification on is noted with that. */
export function suspendedUntil(at: Instant, facts: HazardFacts): Standstill[] {
  const { heldSince, suspension } = facts;
  return stood(facts, suspension?.since ?? at, Math.min(at, heldSince ?? at));
}

/** It runs from the date on, so that what lies before that is no standstill. */
function stood({ dueAt, stoodStill }: HazardFacts, since: Instant, until: Instant): Standstill[] {
  if (dueAt === null) return stoodStill;
  const from = Math.max(since, dueAt - 1);
  return until > from ? [...stoodStill, { since: from, until }] : stoodStill;
}
