import type { Standing } from '../../../kit/types.js';
import { giverOf, goOn, type Play, type Said } from '../../v1/testing/play.js';
import type { HazardFacts as SecondHazardFacts } from '../../v2/hazard.facts.js';
import { inProduction } from '../../v2/testing/acts/production.acts.js';
import { unreachablePairs as secondPairs } from '../../v2/testing/expected.legality.js';
import { toldPairs as secondToldPairs } from '../../v2/testing/told.pairs.js';
import type { HazardFacts } from '../hazard.facts.js';

/** What no life can reach; a rung that a person passed to outlives an assignment that is handed back. */
export const unreachablePairs = {
  ...Object.fromEntries(Object.entries(secondPairs).filter(([pair]) => pair !== 'determined+climbing')),
  'verified+quiet': 'what has passed on site holds its ladder',
  'verified+climbing': 'what has passed on site holds its ladder, late or not',
};

/** Lives too rare to be met at random: those of version 2, and a wrong body that was passed to a rung or has applied to go on. */
export function toldPairs(play: Play<HazardFacts>): string[] {
  const given = giverOf(play);
  const stopped = inProduction['stopped'] as Partial<HazardFacts>;
  const handBack: Said = { type: 'RETURN' };
  const lives: [Standing<HazardFacts>, ...Said[]][] = [
    [given('assigned').standing, { type: 'SKIP_TO_RUNG' }, handBack],
    [given('assigned', stopped, { production: 'stopped' }).standing, { type: 'APPLY_RESUME' }, handBack],
  ];
  const own = lives.flatMap(([standing, ...life]) => {
    const { lifecycle, production, escalation } = life.reduce(
      (now, said) => goOn(play, now).when(said).after,
      standing,
    ).value;
    return [`${lifecycle}+${production}`, `${lifecycle}+${escalation}`];
  });
  return [...secondToldPairs(play as unknown as Play<SecondHazardFacts>), ...own];
}
