import type { WorkCalendar } from '../../calendar.js';
import type { Command, Instant } from '../../kit/types.js';
import type { ClockName, HazardFacts } from './hazard.facts.js';

/** Starts a clock at this command: its line becomes the anchor of the deadlines that hang on it. */
export function startClock(facts: HazardFacts, name: ClockName, command: Command): HazardFacts['clocks'] {
  return { ...facts.clocks, [name]: { seq: command.seq, at: command.at } };
}

/** The last day on which an act is still in time, in Asia/Shanghai, for a half-open due instant. */
export function dueDate(calendar: WorkCalendar, dueAt: Instant): string {
  return calendar.localDate(dueAt - 1);
}

/**
 * Working days the ladder stood still. It runs from the due date on, so a hold moves it only by what lies after that.
 */
export function workingDaysHeld(calendar: WorkCalendar, dueAt: Instant, since: Instant, until: Instant): number {
  const from = Math.max(since, dueAt - 1);
  return Math.max(0, calendar.workingDaysBetween(calendar.localDate(from), calendar.localDate(until)));
}
