import { endOf, local } from './cast.js';
import { givenOf, type Hazard, onwards } from './given.js';

/** Two lives too rare to be met at random: verified, or overdue, while a request for an extension still waits. */
export function toldPairs(definition: Hazard): string[] {
  const short = { dueAt: endOf('2026-03-23'), originalDueAt: endOf('2026-03-23'), assignedDueAt: endOf('2026-03-23') };
  const { standing } = givenOf(definition)('rectifying', short);
  const asked = onwards(definition, standing).when({ type: 'REQUEST_EXTENSION' }).after;
  const overdue = onwards(definition, asked).when({ type: 'RUNG_DUE', at: local('2026-03-24T09:00') }).after;
  const verified = (['SUBMIT_CLOSEOUT', 'START_VERIFY', 'PASS'] as const).reduce(
    (before, type) => onwards(definition, before).when({ type }).after,
    asked,
  );
  const both = (one: string, other: string, { value }: typeof asked) => `${value[one]}+${value[other]}`;
  return [both('lifecycle', 'extension', verified), both('extension', 'escalation', overdue)];
}
