import type { Standing } from '../../kit/types.js';
import type { HazardFacts as SecondHazardFacts } from '../v2/hazard.facts.js';
import type { HazardFacts } from './hazard.facts.js';

/** These facts as version 2 reads them: it knows one rung and fewer clocks, and leaves alone what it does not know. */
export function asSecond(facts: HazardFacts): SecondHazardFacts {
  return facts as unknown as SecondHazardFacts;
}

/** What a part of version 2 made of these facts; it spreads what it was given, so nothing of version 3 is lost. */
export function fromSecond(facts: SecondHazardFacts): HazardFacts {
  return facts as unknown as HazardFacts;
}

/** A whole standing as version 2 reads it. */
export function secondStanding(standing: Standing<HazardFacts>): Standing<SecondHazardFacts> {
  return { ...standing, facts: asSecond(standing.facts) };
}
