import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { stuck, unreached } from './testing/checks/never-silent.check.js';
import { walk } from './testing/checks/walks.check.js';
import { givenOf } from './testing/given.js';
import { factsIn, type LifecycleState } from './testing/standings.js';

const open = Object.keys(factsIn).filter((state) => !['rejected', 'closed'].includes(state));

describe('never silent while open', () => {
  it('reaches every state and every pair of states, or says why not, and arms a deadline in each', () => {
    const walked = walk(hazardV1, { to: 1_500 });
    expect(walked.broken).toEqual([]);
    expect(unreached(hazardV1, walked)).toEqual([]);
  });

  it('can be brought to an end from wherever a life was cut off', () => {
    const { problems, cutOffIn } = stuck(hazardV1, 800);
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
