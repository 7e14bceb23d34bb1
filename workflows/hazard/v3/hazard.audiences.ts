import type { Audience } from '../../kit/types.js';
import type { LadderAudience } from '../../policies/ladder.policy.js';
import { audienceOf as secondAudienceOf } from '../v2/hazard.audiences.js';
import type { HazardFacts } from './hazard.facts.js';
import { asSecond } from './second.facts.js';

/** The posts that the ladder reaches and version 2 did not. */
const leaders = {
  supervisingLeader: ({ assignment, ownerUnitId }: HazardFacts) =>
    leaderOf(assignment?.supervisingUnitId ?? ownerUnitId),
  territoryLeader: ({ townUnitId }: HazardFacts) => leaderOf(townUnitId),
  committeeLeader: (): Audience[] => [{ post: 'committeeLeader' }],
};

function leaderOf(unitId: string | null): Audience[] {
  return unitId === null ? [{ post: 'committeeOffice' }] : [{ post: 'leader', unitId }];
}

function isLeader(name: LadderAudience): name is keyof typeof leaders {
  return name in leaders;
}

/** Resolves the relations a rung names for a hazard, each post once. */
export function audienceOf(facts: HazardFacts, names: readonly LadderAudience[]): Audience[] {
  const all = names.flatMap((name) =>
    isLeader(name) ? leaders[name](facts) : secondAudienceOf(asSecond(facts), [name]),
  );
  return eachOnce(all);
}

/** Each post once, in the order first named. */
export function eachOnce(audience: readonly Audience[]): Audience[] {
  return [...new Map(audience.map((one) => [JSON.stringify(one), one])).values()];
}
