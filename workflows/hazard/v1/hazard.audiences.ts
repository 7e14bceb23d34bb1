import type { Audience } from '../../kit/types.js';
import type { Assignment, HazardFacts } from './hazard.facts.js';

/** Relations of a hazard to posts; persons are resolved when the notice is delivered. */
export const audiences = {
  responsible: ({ assignment }: HazardFacts): Audience[] => (assignment ? responsiblePosts(assignment) : []),
  /** Who answers for the responsible unit. */
  principal: ({ assignment }: HazardFacts): Audience[] => (assignment ? responsiblePosts(assignment).slice(0, 1) : []),
  owner: (facts: HazardFacts): Audience[] =>
    facts.ownerUnitId ? [{ post: 'supervisor', unitId: facts.ownerUnitId }] : [{ post: 'committeeOffice' }],
  ownersSuperior: (facts: HazardFacts): Audience[] =>
    facts.ownerUnitId ? [{ post: 'superior', unitId: facts.ownerUnitId }] : [],
  assigning: (facts: HazardFacts): Audience[] =>
    facts.assignment ? [{ post: 'supervisor', unitId: facts.assignment.assigningUnitId }] : [],
  supervising: (facts: HazardFacts): Audience[] =>
    facts.assignment ? [{ post: 'supervisor', unitId: facts.assignment.supervisingUnitId }] : [],
  territory: (facts: HazardFacts): Audience[] =>
    facts.townUnitId ? [{ post: 'inspector', unitId: facts.townUnitId }] : [],
  reporters: (facts: HazardFacts): Audience[] => facts.reporters.map((person) => ({ post: 'person', ...person })),
  verifiers: (facts: HazardFacts): Audience[] => facts.verifiers.map((person) => ({ post: 'person', ...person })),
  office: (): Audience[] => [{ post: 'committeeOffice' }],
} satisfies Record<string, (facts: HazardFacts) => Audience[]>;

/** First who answers, then who works on it; a town, park or department has officers where an enterprise has managers. */
function responsiblePosts({ responsibleUnitId: unitId, responsibleIsAuthority }: Assignment): Audience[] {
  const posts = responsibleIsAuthority
    ? (['supervisor', 'inspector'] as const)
    : (['principal', 'safetyOfficer'] as const);
  return posts.map((post) => ({ post, unitId }));
}

export type AudienceName = keyof typeof audiences;

/** Resolves relation names for a hazard, each post once. */
export function audienceOf(facts: HazardFacts, names: readonly AudienceName[]): Audience[] {
  const all = names.flatMap((name) => audiences[name](facts));
  return [...new Map(all.map((audience) => [JSON.stringify(audience), audience])).values()];
}
