import { describe, expect, it } from '@jest/globals';
import { unplayed } from '../v1/testing/checks/acts.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { allActs } from './testing/all.acts.js';
import { type Giver, givenOf, playOf } from './testing/hazard.play.js';

const scenarios = Object.values(allActs).flatMap((acts) => Object.values(acts));
const playAll = (given: Giver) => {
  for (const play of scenarios) play(given);
};

describe.each(Object.entries(allActs))('%s', (_act, acts) => {
  it.each(Object.entries(acts))('%s', (_name, play) => {
    expect(() => play(givenOf(hazardV2))).not.toThrow();
  });
});

describe('the scenarios', () => {
  it('take every transition and are refused by every claim on it', () => {
    expect(unplayed(playOf(hazardV2), playAll)).toEqual([]);
  });
});
