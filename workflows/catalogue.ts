import type { CalendarData } from './calendar.js';
import { calendar1 } from './calendars/calendar-1.js';
import { hazardV1 } from './hazard/v1/hazard.workflow.js';
import { hazardV2 } from './hazard/v2/hazard.workflow.js';
import { hazardV3 } from './hazard/v3/hazard.workflow.js';
import type { WorkflowDefinition } from './kit/definition.js';
import { measureV1 } from './measure/v1/measure.workflow.js';
import { policy1 } from './policies/policy-1.js';
import { policy2 } from './policies/policy-2.js';
import { policy3 } from './policies/policy-3.js';
import { policy4 } from './policies/policy-4.js';
import type { Policy } from './policy.js';
import type { Rules } from './rules.js';

/** Every workflow ever used, with the facts type left to the definition itself. */
export type AnyWorkflow = WorkflowDefinition<unknown, Rules>;

const workflows = [hazardV1, hazardV2, hazardV3, measureV1] as unknown as AnyWorkflow[];

/** The policies and calendars that come with the product, oldest first; a county's own stand beside them in a `RuleBook`. */
export const shippedPolicies: readonly Policy[] = [policy1, policy2, policy3, policy4];
export const shippedCalendars: readonly CalendarData[] = [calendar1];

/** A version that no catalogue of this build knows: such a case is neither decided nor guessed at. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError';
}

/** @throws UnknownVersionError when this build lacks the workflow or the version */
export function workflowOf(id: string, version: number): AnyWorkflow {
  const found = workflows.find((one) => one.id === id && one.version === version);
  if (!found) throw new UnknownVersionError(`workflow ${id}@${version}`);
  return found;
}

/** The version of a workflow that new cases start under. @throws UnknownVersionError when there is no such workflow */
export function newestWorkflow(id: string): AnyWorkflow {
  const newest = workflows.filter((one) => one.id === id).sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new UnknownVersionError(`workflow ${id}`);
  return newest;
}
