import { describe, expect, it } from '@jest/globals';
import { walk } from '../v1/testing/checks/walks.check.js';
import { hazardV3 } from './hazard.workflow.js';
import { type Hazard, playOf } from './testing/hazard.play.js';
import { mistakes, planted } from './testing/planted.js';

const livesAtMost = 1_000;

/** The promises one life breaks. */
function brokenIn(definition: Hazard, seed: number): string[] {
  return walk(playOf(definition), { from: seed, to: seed + 1, commands: 100 }).broken;
}

/** The first life that breaks a promise; null where none does. */
function firstBroken(definition: Hazard): number | null {
  for (let seed = 0; seed < livesAtMost; seed += 1) {
    if (brokenIn(definition, seed).length > 0) return seed;
  }
  return null;
}

describe('planted mistakes', () => {
  it('are planted into a machine that is otherwise as it was', () => {
    const same = planted((definition) => ({ ...definition, machine: hazardV3.machine }));
    for (let seed = 0; seed < 20; seed += 1) expect([seed, ...brokenIn(same, seed)]).toEqual([seed]);
  });

  it('are ten at least', () => {
    expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(mistakes))('%s: noticed by a life that keeps its promises without it', (_name, mistake) => {
    const seed = firstBroken(planted(mistake));
    if (seed === null) throw new Error(`${livesAtMost} lives have not noticed it`);
    expect(brokenIn(hazardV3, seed)).toEqual([]);
  });
});
