import type { Audience } from '../../kit/types.js';
import type { LadderAudience } from '../../policies/ladder.policy.js';
import { audienceOf as secondAudienceOf } from '../v2/hazard.audiences.js';
import type { HazardFacts } from './hazard.facts.js';
import { asSecond } from './second.facts.js';

/** The posts that the ladder reaches and version 2 did not. */
const relations = {
  supervisingLeader: ({ assignment, ownerUnitId }: HazardFacts) =>
    leaderOf(assignment?.supervisingUnitId ?? ownerUnitId),
  territoryLeader: ({ townUnitId }: HazardFacts) => leaderOf(townUnitId),
  committeeLeader: (): Audience[] => [{ post: 'committeeLeader' }],
  /** Whoever works there, though nobody has been assigned yet: danger does not wait for papers. */
  endangered: ({ enterpriseUnitId }: HazardFacts): Audience[] =>
    enterpriseUnitId === null ? [] : [{ post: 'principal', unitId: enterpriseUnitId }],
};
export type AudienceName = LadderAudience | 'endangered';

function leaderOf(unitId: string | null): Audience[] {
  return unitId === null ? [{ post: 'committeeOffice' }] : [{ post: 'leader', unitId }];
}

function isOfTheLadder(name: AudienceName): name is keyof typeof relations {
  return name in relations;
}

/** Resolves the relations a rung names for a hazard, each post once. */
export function audienceOf(facts: HazardFacts, names: readonly AudienceName[]): Audience[] {
  const all = names.flatMap((name) =>
    isOfTheLadder(name) ? relations[name](facts) : secondAudienceOf(asSecond(facts), [name]),
  );
  return eachOnce(all);
}

/** Each post once, in the order first named. */
export function eachOnce(audience: readonly Audience[]): Audience[] {
  return [...new Map(audience.map((one) => [JSON.stringify(one), one])).values()];
}
