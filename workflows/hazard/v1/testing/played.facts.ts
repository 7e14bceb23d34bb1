import type { HazardFacts } from '../hazard.facts.js';

/** What every version's facts have in common for whoever plays with them; later versions know more rungs. */
export type PlayedFacts = Omit<HazardFacts, 'rung'> & { rung: string | null };
