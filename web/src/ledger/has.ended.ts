import { awaitedInState } from '../../../workflows/hazard/awaited.js';

/** Whether nothing is awaited in a state any more: closed, rejected, void or gone with its enterprise. */
export function hasEnded(phase: string): boolean {
  return !Object.hasOwn(awaitedInState, phase);
}
