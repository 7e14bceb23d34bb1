import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { allActs, unplayed } from './testing/checks/acts.check.js';
import { givenOf } from './testing/given.js';
import { playOf } from './testing/hazard.play.js';

const scenarios = Object.values(allActs).flatMap((acts) => Object.values(acts));
const playAll = (given: Parameters<(typeof scenarios)[number]>[0]) => {
  for (const play of scenarios) play(given);
};

describe.each(Object.entries(allActs))('%s', (_act, acts) => {
  it.each(Object.entries(acts))('%s', (_name, play) => {
    expect(() => play(givenOf(hazardV1))).not.toThrow();
  });
});

describe('the scenarios', () => {
  it('take every transition and are refused by every claim on it', () => {
    expect(unplayed(playOf(hazardV1), playAll)).toEqual([]);
  });
});
