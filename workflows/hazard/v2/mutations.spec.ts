import { describe, expect, it } from '@jest/globals';
import { brokenActs } from '../v1/testing/checks/acts.check.js';
import { illegal } from '../v1/testing/checks/legality.check.js';
import { stuck } from '../v1/testing/checks/never-silent.check.js';
import { misowned } from '../v1/testing/checks/one-owner.check.js';
import { walk } from '../v1/testing/checks/walks.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { allActs } from './testing/all.acts.js';
import { legality } from './testing/expected.legality.js';
import { givenOf, type Hazard, playOf } from './testing/hazard.play.js';
import { mistakes, planted } from './testing/planted.js';

const quick: ((definition: Hazard) => string[])[] = [
  misowned,
  (definition) => illegal(playOf(definition), legality),
  (definition) => brokenActs(givenOf(definition), allActs),
];
/** Numbers are kept by no scenario but by lives. */
const onlyInLives = ['a voided hazard keeps its list number'];
const livesAtMost = 600;

/** What the first life says that notices anything; nothing where none does. */
function lives(definition: Hazard, from = 0, to = livesAtMost): string[] {
  for (let seed = from; seed < to; seed += 1) {
    const { broken } = walk(playOf(definition), { from: seed, to: seed + 1, commands: 100 });
    if (broken.length > 0) return broken;
  }
  return [];
}

describe('planted mistakes', () => {
  it('are planted into a machine that all proofs accept', () => {
    const same = planted((definition) => ({ ...definition, machine: hazardV2.machine }));
    expect(quick.flatMap((proof) => proof(same))).toEqual([]);
    expect(lives(same, 0, 20)).toEqual([]);
    expect(stuck(playOf(same), 20).problems).toEqual([]);
  });

  it('are ten at least', () => {
    expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(mistakes).filter(([name]) => !onlyInLives.includes(name)))('%s: noticed', (_name, mistake) => {
    const wrong = planted(mistake);
    expect(quick.flatMap((proof) => proof(wrong))).not.toEqual([]);
  });

  it.each([...onlyInLives, 'in suspension everybody is urged as before', 'it is verified while a share is open'])(
    '%s: noticed by lives alone',
    (name) => {
      expect(lives(planted(mistakes[name]!))).not.toEqual([]);
    },
  );
});
