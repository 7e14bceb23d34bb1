import type { WorkflowDefinition } from './definition.js';
import type { Standing } from './types.js';

/** A stored state that does not fit its version: never guessed at, never filled in. */
export class StateMismatchError extends Error {
  override readonly name = 'StateMismatchError';
}

/**
 * The machine standing where the case stands.
 * @throws StateMismatchError when the stored state names a region too many or too few, or an unknown state
 */
export function restore<F, R>(definition: WorkflowDefinition<F, R>, standing: Standing<F>) {
  const named = Object.keys(standing.value).sort().join();
  if (named !== [...definition.regions].sort().join()) {
    throw new StateMismatchError(
      `${definition.id}@${definition.version} has no state ${JSON.stringify(standing.value)}`,
    );
  }
  try {
    return definition.machine.resolveState({ value: standing.value, context: { facts: standing.facts } });
  } catch (cause) {
    throw new StateMismatchError(`${definition.id}@${definition.version}: ${(cause as Error).message}`);
  }
}
