import { describe, expect, it } from '@jest/globals';
import { actions, decide } from '../../kit/decide.js';
import { StateMismatchError } from '../../kit/restore.js';
import type { StateValue } from '../../kit/types.js';
import { hazardV1 } from './hazard.workflow.js';
import { type CastName, cast, local, rules } from './testing/cast.js';
import { commandOf, givenOf } from './testing/given.js';
import { now } from './testing/play.js';
import type { LifecycleState } from './testing/standings.js';

const given = givenOf(hazardV1);

function openTo(state: LifecycleState, name: CastName, at = now) {
  const { standing } = given(state);
  const asking = { actor: cast[name], at, commandId: 'looking', seq: standing.seq + 1 };
  const listed = actions(hazardV1, standing, asking, rules);
  const reasonsOf = (type: string) => listed.find(({ event }) => event === type)?.reasons.map(({ code }) => code);
  return { open: listed.filter(({ open }) => open).map(({ event }) => event), reasonsOf, listed };
}

describe('a stored state', () => {
  const { standing } = given('rectifying');
  const decideIn = (value: StateValue) => () =>
    decide(hazardV1, { ...standing, value }, commandOf(hazardV1, standing, { type: 'SUBMIT_CLOSEOUT' }), rules);

  it('is never filled in or guessed at: a region too few, too many, or a state it does not have', () => {
    const { escalation: _left, ...tooFew } = standing.value;
    expect(decideIn(tooFew)).toThrow(StateMismatchError);
    expect(decideIn({ ...standing.value, production: 'normal' })).toThrow(StateMismatchError);
    expect(decideIn({ ...standing.value, lifecycle: 'vanished' })).toThrow(StateMismatchError);
    expect(decideIn(standing.value)).not.toThrow();
  });
});

describe('what is open now', () => {
  it('does not look at a form that is not filled in yet', () => {
    expect(openTo('rectifying', 'principal').open).toEqual(['LOG_PROGRESS', 'SUBMIT_CLOSEOUT', 'REQUEST_EXTENSION']);
    expect(openTo('reported', 'supervisor').open).toContain('DETERMINE');
  });

  it('says why the rest is not, by who asks and by how the case stands', () => {
    const { reasonsOf } = openTo('rectifying', 'principal', local('2026-05-20T10:00'));
    expect(reasonsOf('REQUEST_EXTENSION')).toEqual(['extensionAskedInTime']);
    expect(reasonsOf('ACKNOWLEDGE')).toEqual(['notOpenInThisState']);
    expect(openTo('rectifying', 'stranger').reasonsOf('SUBMIT_CLOSEOUT')).toEqual(['actorIsOfResponsibleUnit']);
    expect(openTo('acknowledged', 'principal').reasonsOf('START')).toEqual(['generalNeedsNoPlan']);
  });

  it('lists only what the actor’s role may ever send, and nothing to time', () => {
    const { listed } = openTo('verified', 'office');
    for (const { event } of listed) expect(hazardV1.events[event]?.roles).toContain('committeeOffice');
    expect(listed.map(({ event }) => event)).not.toContain('RUNG_DUE');
    expect(openTo('verified', 'office').open).toEqual(['APPROVE_CLOSE', 'REJECT_CLOSE']);
  });
});
