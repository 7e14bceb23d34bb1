import { describe, expect, it } from '@jest/globals';
import { unplayed } from '../v1/testing/checks/acts.check.js';
import type { Giver as AnyGiver } from '../v1/testing/play.js';
import type { HazardFacts } from './hazard.facts.js';
import { hazardV3 } from './hazard.workflow.js';
import { allActs } from './testing/all.acts.js';
import { type Giver, givenOf, playOf } from './testing/hazard.play.js';

const scenarios = Object.values(allActs).flatMap((acts) => Object.values(acts));
const playAll = (given: AnyGiver<HazardFacts>) => {
  for (const play of scenarios) play(given as unknown as Giver);
};

describe.each(Object.entries(allActs))('%s', (_act, acts) => {
  it.each(Object.entries(acts))('%s', (_name, play) => {
    expect(() => play(givenOf(hazardV3))).not.toThrow();
  });
});

describe('the scenarios', () => {
  it('take every transition and are refused by every claim on it', () => {
    expect(unplayed(playOf(hazardV3), playAll)).toEqual([]);
  });
});
