import { deadlineKey } from '../kit/definition.js';
import type { Deadline } from '../kit/types.js';
import type { Policy } from '../policy.js';

/**
 * Whether a reminder that was given would be another day's under another policy. Reminders before a date are numbered by
 * their place in the policy's list: under a list with other days a number that is spent swallows a day nobody was reminded
 * of, and one that is not repeats a day. Such a case keeps its policy until it has a new date. From version 3 of the hazard
 * on they are numbered by their days, up to 0 for the day itself, and nothing can be mistaken.
 * @param was what this policy asks for where nothing has fired, `is` the same under the other one; `armed` what is left now
 */
export function remindersRenumbered(
  was: readonly Deadline[],
  is: readonly Deadline[],
  armed: readonly Deadline[],
  { reminders }: Pick<Policy, 'reminders'>,
): boolean {
  const listed = new Set(reminders.value.map(({ rung }) => `remind.${rung}`));
  const left = new Set(armed.map(deadlineKey));
  const given = was.filter((one) => listed.has(one.kind) && one.n > 0 && !left.has(deadlineKey(one)));
  const then = new Map(is.map((one) => [deadlineKey(one), one.dueAt]));
  return given.some((one) => then.get(deadlineKey(one)) !== one.dueAt);
}
