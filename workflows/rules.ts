import type { WorkCalendar } from './calendar.js';
import type { Policy } from './policy.js';

/** The rules a decision is taken under; a case names the versions it is under in every line. */
export interface Rules {
  policy: Policy;
  calendar: WorkCalendar;
}
