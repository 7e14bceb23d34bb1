import { firingOf, type ToldLine } from './told.line.js';

/** Entries that keep the record, and change nothing that somebody else must hear of at once. */
const kept = new Set([
  ...['SAVE_DRAFT', 'CONFIRM_BASIS', 'START', 'LOG_PROGRESS', 'CONFIRM_PLAN', 'CONFIRM_SUSPENSION', 'REPORT_DUAL'],
  ...['GIVE_EXPERT_OPINION', 'LINK_RECURRENCE', 'DROP_SUBTASK', 'LOG_SUBTASK', 'CONTROL_PRODUCTION', 'LIFT_CONTROL'],
  ...['ISSUE_DOCUMENT', 'SIGN_DOCUMENT', 'BIND_SCAN', 'REWRITE'],
  // The other half of a merger, which is told on the hazard that ends by it.
  'ABSORB',
  // What a measure says of itself it tells itself.
  ...['MEASURE_ISSUED', 'MEASURE_ANSWERED'],
  // Other rules for the same case: told where a date of it is asked for anew, by the deadlines that follow.
  ...['MIGRATE', 'REPLAN', 'RECALENDAR'],
]);

/** Whatever time or a person does is told to somebody, save a rung that a higher one overtook and what only keeps the record. */
export function mustBeTold(line: ToldLine): boolean {
  const firing = firingOf(line);
  return firing ? !firing.overtaken : !kept.has(line.event);
}
