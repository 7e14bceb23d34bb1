import type { HazardFacts as FirstHazardFacts } from '../v1/hazard.facts.js';
import type { HazardFacts } from './hazard.facts.js';

/** These facts as version 1 reads them: it knows fewer clocks and leaves alone what it does not know. */
export function asFirst(facts: HazardFacts): FirstHazardFacts {
  return facts as FirstHazardFacts;
}

/** What a part of version 1 made of these facts; it spreads what it was given, so nothing of version 2 is lost. */
export function fromFirst(facts: FirstHazardFacts): HazardFacts {
  return facts as HazardFacts;
}
