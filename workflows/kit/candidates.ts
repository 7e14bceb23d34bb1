import { type AnyStateMachine, getNextTransitions } from 'xstate';
import type { WorkflowDefinition } from './definition.js';
import { restore } from './restore.js';
import type { Standing } from './types.js';

/** A transition that may be taken, with what guards it. */
export interface Candidate {
  guard?: unknown;
}

type ByEvent = ReadonlyMap<string, readonly Candidate[]>;

/** What a machine may do in a state depends on nothing else: it is read out of the machine once for each state. */
const known = new WeakMap<AnyStateMachine, Map<string, ByEvent>>();

/**
 * @returns the transitions an event may take in this standing, in the order in which the machine tries them
 * @throws StateMismatchError when the stored state does not fit the definition
 */
export function candidatesOf<F, R>(
  definition: WorkflowDefinition<F, R>,
  standing: Standing<F>,
  event: string,
): readonly Candidate[] {
  const { machine } = definition;
  const states = known.get(machine) ?? new Map<string, ByEvent>();
  known.set(machine, states);
  const state = JSON.stringify(standing.value);
  const found = states.get(state) ?? byEvent(getNextTransitions(restore(definition, standing)));
  states.set(state, found);
  return found.get(event) ?? [];
}

function byEvent(transitions: ReturnType<typeof getNextTransitions>): ByEvent {
  const grouped = new Map<string, Candidate[]>();
  for (const one of transitions) grouped.set(one.eventType, [...(grouped.get(one.eventType) ?? []), one]);
  return grouped;
}
