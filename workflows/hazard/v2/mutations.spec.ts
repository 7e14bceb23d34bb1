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
const lives = (definition: Hazard, from: number, to: number) =>
  walk(playOf(definition), { from, to, commands: 100 }).broken;

describe('planted mistakes', () => {
  it('are planted into a machine that all proofs accept', () => {
    const same = planted((definition) => ({ ...definition, machine: hazardV2.machine }));
    expect(quick.flatMap((proof) => proof(same))).toEqual([]);
    expect(lives(same, 0, 50)).toEqual([]);
    expect(stuck(playOf(same), 50).problems).toEqual([]);
  });

  it('are ten at least', () => {
    expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(mistakes))('%s: noticed', (_name, mistake) => {
    const wrong = planted(mistake);
    expect([...quick.flatMap((proof) => proof(wrong)), ...late(_name, wrong)]).not.toEqual([]);
  });

  it.each([
    'in suspension everybody is urged as before',
    'a voided hazard keeps its list number',
    'it is verified while a share is open',
  ])('%s: noticed by lives alone', (name) => {
    expect(lives(planted(mistakes[name]!), 0, 600)).not.toEqual([]);
  });
});

/** Numbers are kept by no scenario but by lives. */
function late(name: string, wrong: Hazard): string[] {
  return name.includes('number') ? lives(wrong, 0, 600) : [];
}
