import type { WorkCalendar } from '../../calendar.js';
import type { Instant } from '../../kit/types.js';
import { workingDaysHeld } from '../v1/hazard.clock.js';
import type { HazardFacts } from './hazard.facts.js';

/**
 * Handed in in time it waits for others to verify; passed on site, in time or not, for others to approve. Either way nobody who
 * mends it is late any more: a late submission stops nothing until it passes.
 */
export function waitsForOthers({ submission, clocks }: HazardFacts): boolean {
  const passed = (clocks.verified?.seq ?? 0) > (clocks.submitted?.seq ?? 0);
  return submission !== null && (submission.timely || passed);
}

/**
 * Working days the ladder has stood still when a verification ends that held it. Where production was suspended meanwhile,
 * the days since then are counted when that ends: the ladder stands still once for both.
 */
export function daysHeldUntil(at: Instant, facts: HazardFacts, calendar: WorkCalendar): number {
  const { dueAt, heldSince, heldWd, suspension } = facts;
  if (dueAt === null || heldSince === null) return 0;
  return heldWd + workingDaysHeld(calendar, dueAt, heldSince, Math.min(at, suspension?.since ?? at));
}

/** The same when a suspension of production ends（8.10）; days from the beginning of a verification on are counted with that. */
export function daysSuspendedUntil(at: Instant, facts: HazardFacts, calendar: WorkCalendar): number {
  const { dueAt, heldSince, heldWd, suspension } = facts;
  if (dueAt === null) return heldWd;
  return heldWd + workingDaysHeld(calendar, dueAt, suspension?.since ?? at, Math.min(at, heldSince ?? at));
}
