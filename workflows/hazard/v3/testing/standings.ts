import { type LifecycleState, factsIn as secondFactsIn } from '../../v2/testing/standings.js';
import { emptyHazard, type HazardFacts } from '../hazard.facts.js';

/** Facts of a major hazard by state: those of version 2, which the ladder has not touched yet. */
export const factsIn = Object.fromEntries(
  Object.entries(secondFactsIn).map(([state, facts]) => [state, { ...emptyHazard(), ...facts }]),
) as unknown as Record<LifecycleState, HazardFacts>;
