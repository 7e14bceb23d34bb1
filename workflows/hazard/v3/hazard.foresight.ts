import type { Actor, Standing } from '../../kit/types.js';
import type { Rules } from '../../rules.js';
import type { HazardFacts } from './hazard.facts.js';
import { lastDayInTime, rungOf } from './hazard.ladder.js';
import { hazardRecorders } from './recording/hazard.recorders.js';

/** The hazard as it would stand if it were given more time today; for looking ahead only, no claim is asked. */
export function ifExtended(
  standing: Standing<HazardFacts>,
  newDueOn: string,
  { at, actor, rules }: { at: number; actor: Actor; rules: Rules },
): Standing<HazardFacts> {
  const seq = standing.seq + 1;
  const command = { type: 'APPROVE_EXTENSION', payload: { newDueOn }, actor, at, commandId: 'what-if', seq };
  return { ...standing, seq, facts: hazardRecorders.APPROVE_EXTENSION(standing.facts, command, rules) };
}

/** Why time asks on that day: how it is reckoned from the date it hangs on, in working days where the ladder counts them. */
export interface Reckoning {
  from: 'dueDate' | 'occurrence' | 'limit';
  /** Asia/Shanghai; the last day in time, or the day the limit runs out. */
  day: string | null;
  /** After that day, or before it when negative. */
  workingDays: number | null;
  calendarDays: number | null;
}

/** @param at the instant it fires, UTC milliseconds */
export function reckoningOf(kind: string, at: number, facts: HazardFacts, { calendar }: Rules): Reckoning {
  if (kind.startsWith('trigger.')) return { from: 'occurrence', day: null, workingDays: null, calendarDays: null };
  const day = calendar.localDate(at);
  if (!hangsOnTheDate(kind) || facts.dueAt === null || !facts.clocks.due) {
    return { from: 'limit', day: calendar.localDate(at - 1), workingDays: null, calendarDays: null };
  }
  const last = lastDayInTime(facts, calendar);
  const calendarDays = Math.round((calendar.startOfDay(day) - calendar.startOfDay(last)) / 86_400_000);
  return { from: 'dueDate', day: last, workingDays: calendar.workingDaysBetween(last, day), calendarDays };
}

function hangsOnTheDate(kind: string): boolean {
  return kind.startsWith('remind.') || kind.startsWith('rung.') || kind === 'urge' || kind === 'digest';
}

/** The rung a kind of deadline leads to; null where it leads to none. */
export function rungOfKind(kind: string, rules: Rules): string | null {
  return kind === 'urge' || kind.startsWith('rung.') || kind.startsWith('trigger.') ? rungOf(kind, rules).id : null;
}
