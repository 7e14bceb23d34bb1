import { describe, expect, it } from '@jest/globals';
import { stuck, unreached } from '../v1/testing/checks/never-silent.check.js';
import { walk } from '../v1/testing/checks/walks.check.js';
import { finish } from '../v1/testing/finisher.js';
import { now } from '../v1/testing/play.js';
import { Walk } from '../v1/testing/walker.js';
import { hazardV3 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { givenOf, playOf } from './testing/hazard.play.js';
import { factsIn } from './testing/standings.js';
import { toldPairs, unreachablePairs as unreachable } from './testing/told.pairs.js';

const play = playOf(hazardV3);
const over = ['rejected', 'closed', 'void', 'closedByClosure'];
const states = Object.keys(factsIn) as (keyof typeof factsIn)[];
const open = states.filter((state) => !over.includes(state));

describe('never silent while open', () => {
  it('reaches every state and every pair of states, or says why not, and arms a deadline in each', () => {
    const walked = walk(play, { to: 300, commands: 100 });
    expect(walked.broken).toEqual([]);
    expect(unreached(play, walked, { unreachable, told: toldPairs(play) })).toEqual([]);
  });

  it('can be brought to an end from wherever a life was cut off', () => {
    const { problems, cutOffIn } = stuck(play, 200);
    expect(problems).toEqual([]);
    expect(open.filter((state) => !cutOffIn.has(state) && state !== 'verified')).toEqual([]);
  });

  it('can be brought to an end from where few lives are cut off', () => {
    const numbers = (['hazard', 'list', 'assignment'] as const).map(
      (kind) => ({ act: 'take', kind, office: 'city' }) as const,
    );
    const { standing } = givenOf(hazardV3)('verified');
    expect(
      finish(
        play,
        Walk.from(play, 0, { standing, at: now, numbers }, () => {}),
      ),
    ).toBeNull();
  });

  it.each(states)('owes a deadline in %s, or is over', (state) => {
    const { standing } = givenOf(hazardV3)(state);
    expect(hazardV3.isOpen(standing)).toBe(open.includes(state));
    expect(hazardV3.deadlines(standing, rules).length > 0).toBe(open.includes(state) || state === 'closed');
  });

  it.each(open)('owes a deadline in %s while it climbs, and in suspension', (state) => {
    const suspension = { proposedBy: { accountId: 'officer', unitId: 'department' }, since: 1, overdue: false };
    const clocks = { ...factsIn[state].clocks, suspensionConfirmed: { seq: 9, at: 1 } };
    const kinds = ({ standing }: ReturnType<ReturnType<typeof givenOf>>) =>
      hazardV3.deadlines(standing, rules).map(({ kind }) => kind);
    expect(kinds(givenOf(hazardV3)(state, {}, { escalation: 'climbing' }))).not.toEqual([]);
    expect(kinds(givenOf(hazardV3)(state, { suspension, clocks }, { production: 'suspended' }))).toContain(
      'suspended.confirm',
    );
  });
});
