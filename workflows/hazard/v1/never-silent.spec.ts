import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { stuck, unreached } from './testing/checks/never-silent.check.js';
import { walk } from './testing/checks/walks.check.js';
import { unreachablePairs as unreachable } from './testing/expected.legality.js';
import { givenOf } from './testing/given.js';
import { playOf } from './testing/hazard.play.js';
import { factsIn, type LifecycleState } from './testing/standings.js';
import { toldPairs } from './testing/told.pairs.js';

const play = playOf(hazardV1);

const open = Object.keys(factsIn).filter((state) => !['rejected', 'closed'].includes(state));

describe('never silent while open', () => {
  it('reaches every state and every pair of states, or says why not, and arms a deadline in each', () => {
    const walked = walk(play, { to: 1_500 });
    expect(walked.broken).toEqual([]);
    expect(unreached(play, walked, { unreachable, told: toldPairs(hazardV1) })).toEqual([]);
  });

  it('can be brought to an end from wherever a life was cut off', () => {
    const { problems, cutOffIn } = stuck(play, 800);
    expect(problems).toEqual([]);
    expect([...cutOffIn].sort()).toEqual(open.sort());
  });

  it.each(Object.keys(factsIn) as LifecycleState[])('owes a deadline in %s, or is over', (state) => {
    const { standing } = givenOf(hazardV1)(state);
    const kinds = hazardV1.deadlines(standing, rules).map(({ kind }) => kind);
    expect(hazardV1.isOpen(standing)).toBe(open.includes(state));
    expect(kinds.length > 0).toBe(state !== 'rejected');
  });
});
