import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';

/**
 * What a machine asks of its surroundings while it moves. A machine of this kit starts, sends and waits for nothing, so that
 * one serves for every step; the library's own `transition()` makes one each time, with a first snapshot that nobody reads.
 */
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/** @returns where an event leads from this snapshot; the same snapshot where no transition takes it */
export function step(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: { type: string },
): AnyMachineSnapshot {
  const scope = scopes.get(machine) ?? inertScope(machine);
  scopes.set(machine, scope);
  return machine.transition(snapshot, event, scope);
}

function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = () => undefined;
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
