import { describe, expect, it } from '@jest/globals';
import { allActs, brokenActs } from './testing/checks/acts.check.js';
import { illegal } from './testing/checks/legality.check.js';
import { stuck } from './testing/checks/never-silent.check.js';
import { misowned } from './testing/checks/one-owner.check.js';
import { loud } from './testing/checks/quiet.check.js';
import { walk } from './testing/checks/walks.check.js';
import { legality } from './testing/expected.legality.js';
import { givenOf, type Hazard } from './testing/given.js';
import { playOf } from './testing/hazard.play.js';
import { mistakes, planted } from './testing/planted.js';

const proofs: Record<string, (definition: Hazard) => string[]> = {
  'one owner': misowned,
  legality: (definition) => illegal(playOf(definition), legality),
  scenarios: (definition) => brokenActs(givenOf(definition), allActs),
};

const slowProofs: Record<string, (definition: Hazard) => string[]> = {
  walks: (definition) => walk(playOf(definition), { to: 500 }).broken,
  quiet: (definition) => loud(playOf(definition), 20),
  'ends of lives': (definition) => stuck(playOf(definition), 120).problems,
};

const red = (all: typeof proofs, definition: Hazard) =>
  Object.entries(all)
    .filter(([, proof]) => proof(definition).length > 0)
    .map(([name]) => name);

describe('planted mistakes', () => {
  it('are planted into a machine that all proofs accept', () => {
    expect(
      red(
        { ...proofs, ...slowProofs },
        planted(() => {}),
      ),
    ).toEqual([]);
  });

  it('are ten at least', () => {
    expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(mistakes))('%s: noticed', (_name, change) => {
    expect(red(proofs, planted(change))).not.toEqual([]);
  });

  it.each([
    'a verifier may approve his own close-out',
    'a reporter may determine his own major hazard',
    'a failed look-back goes on without a new date',
  ])('%s: noticed by lives alone', (name) => {
    expect(slowProofs['walks']!(planted(mistakes[name]!))).not.toEqual([]);
  });
});
