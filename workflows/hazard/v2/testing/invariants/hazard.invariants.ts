import { invariants as first } from '../../../v1/testing/invariants.js';
import type { Invariant } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';
import { endingInvariants } from './ending.js';
import { keepingInvariants } from './keeping.js';
import { partyInvariants } from './parties.js';
import { productionInvariants } from './production.js';

/** What version 1 promises and version 2 keeps word for word; the other promises it makes anew, as it knows more ends. */
const unchanged = [
  'no close-out without a verifier',
  'a major hazard is determined by somebody who did not report it, on a confirmed basis',
  'one owner and one responsible unit while it is open',
  'never silent while open',
  'what has fired is not armed again, and no identity is armed twice',
  'anchors are lines that have been written',
].map((name) => [name, first[name]!] as [string, Invariant<unknown>]);

/** The rules that no step of any life of version 2 may break. */
export const invariants: Record<string, Invariant<HazardFacts>> = {
  ...(Object.fromEntries(unchanged) as Record<string, Invariant<HazardFacts>>),
  ...partyInvariants,
  ...endingInvariants,
  ...productionInvariants,
  ...keepingInvariants,
};
