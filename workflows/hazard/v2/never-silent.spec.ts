import { describe, expect, it } from '@jest/globals';
import { stuck, unreached } from '../v1/testing/checks/never-silent.check.js';
import { walk } from '../v1/testing/checks/walks.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { unreachablePairs as unreachable } from './testing/expected.legality.js';
import { givenOf, playOf } from './testing/hazard.play.js';
import { factsIn, type LifecycleState } from './testing/standings.js';
import { toldPairs } from './testing/told.pairs.js';

const play = playOf(hazardV2);
const over = ['rejected', 'closed', 'void', 'closedByClosure'];
const open = Object.keys(factsIn).filter((state) => !over.includes(state));

describe('never silent while open', () => {
  it('reaches every state and every pair of states, or says why not, and arms a deadline in each', () => {
    const walked = walk(play, { to: 300, commands: 100 });
    expect(walked.broken).toEqual([]);
    expect(unreached(play, walked, { unreachable, told: toldPairs(play) })).toEqual([]);
  });

  it('can be brought to an end from wherever a life was cut off', () => {
    const { problems, cutOffIn } = stuck(play, 150);
    expect(problems).toEqual([]);
    expect([...cutOffIn].sort()).toEqual(open.sort());
  });

  it.each(Object.keys(factsIn) as LifecycleState[])('owes a deadline in %s, or is over', (state) => {
    const { standing } = givenOf(hazardV2)(state);
    expect(hazardV2.isOpen(standing)).toBe(open.includes(state));
    expect(hazardV2.deadlines(standing, rules).length > 0).toBe(open.includes(state) || state === 'closed');
  });

  it.each(open as LifecycleState[])('owes a deadline in %s while production is suspended', (state) => {
    const suspension = { proposedBy: { accountId: 'officer', unitId: 'department' }, since: 1, overdue: false };
    const clocks = { ...factsIn[state].clocks, suspensionConfirmed: { seq: 9, at: 1 } };
    const { standing } = givenOf(hazardV2)(state, { suspension, clocks }, { production: 'suspended' });
    expect(hazardV2.deadlines(standing, rules).map(({ kind }) => kind)).toContain('suspended.confirm');
  });
});
