import { describe, expect, it } from '@jest/globals';
import { firstDue } from '../../kit/testing/clockwork.js';
import type { Standing } from '../../kit/types.js';
import type { HazardFacts } from './hazard.facts.js';
import { hazardV1 } from './hazard.workflow.js';
import { local, rules } from './testing/cast.js';
import { givenOf, onwards, type Said } from './testing/given.js';

const given = givenOf(hazardV1);
const armed = (standing: Standing<HazardFacts>) => hazardV1.deadlines(standing, rules);
const rung = (standing: Standing<HazardFacts>, kind: string) => armed(standing).filter((one) => one.kind === kind);

/** Goes on through several commands; the due date is 29 May 2026, a Friday. */
function live(from: Standing<HazardFacts>, ...story: [time: string, Said['type']][]): Standing<HazardFacts> {
  return story.reduce(
    (standing, [time, type]) => onwards(hazardV1, standing).when({ type, at: local(time) }).after,
    from,
  );
}

describe('the ladder while a timely submission is verified', () => {
  const before = given('rectifying').standing;

  it('arms the same rungs again after a failure, moved by the working days it stood still after the date', () => {
    const failed = live(
      before,
      ['2026-05-27T10:00', 'SUBMIT_CLOSEOUT'],
      ['2026-05-28T10:00', 'START_VERIFY'],
      ['2026-06-03T10:00', 'FAIL'],
    );
    expect(failed.facts.heldWd).toBe(3);
    expect(rung(before, 'urge')).toMatchObject([{ anchor: 6, n: 1, dueAt: local('2026-06-01T09:00') }]);
    expect(rung(failed, 'urge')).toMatchObject([{ anchor: 6, n: 1, dueAt: local('2026-06-04T09:00') }]);
    expect(rung(failed, 'digest')).toMatchObject([{ anchor: 6, n: 1, dueAt: local('2026-06-05T09:00') }]);
  });

  it('is not moved by a hold that ended before the date', () => {
    const failed = live(
      before,
      ['2026-05-20T10:00', 'SUBMIT_CLOSEOUT'],
      ['2026-05-21T10:00', 'START_VERIFY'],
      ['2026-05-27T10:00', 'FAIL'],
    );
    const identities = (standing: Standing<HazardFacts>) =>
      armed(standing).map(({ kind, n, dueAt }) => [kind, n, dueAt]);
    expect(failed.facts.heldWd).toBe(0);
    expect(identities(failed)).toEqual(identities(before));
  });

  it('asks for no rung while it is held, and counts a send-back by the approver as still held', () => {
    const sentBack = live(
      before,
      ['2026-05-27T10:00', 'SUBMIT_CLOSEOUT'],
      ['2026-05-28T10:00', 'START_VERIFY'],
      ['2026-06-01T10:00', 'PASS'],
      ['2026-06-02T10:00', 'REJECT_CLOSE'],
    );
    expect(sentBack.value['escalation']).toBe('held');
    expect(armed(sentBack).map(({ kind }) => kind)).toEqual(['verify.limit']);
    expect(live(sentBack, ['2026-06-05T10:00', 'FAIL']).facts.heldWd).toBe(5);
  });

  it('is not held by a submission at the very instant of the date', () => {
    const late = live(before, ['2026-05-30T00:00', 'SUBMIT_CLOSEOUT']);
    expect(late.value['escalation']).toBe('quiet');
    expect(late.facts.submission?.timely).toBe(false);
    expect(rung(late, 'urge')).toMatchObject([{ dueAt: local('2026-06-01T09:00') }]);
  });
});

describe('the digest', () => {
  const climbing = onwards(hazardV1, given('rectifying').standing).when({
    type: 'RUNG_DUE',
    kind: 'urge',
    at: local('2026-06-01T09:00'),
  }).after;

  it('comes every working day, and after a gap once, for the last it missed', () => {
    const digests = rung(climbing, 'digest');
    expect(firstDue(digests, local('2026-06-02T08:59'))).toBeNull();
    expect(firstDue(digests, local('2026-06-02T09:00'))?.payload).toMatchObject({ n: 1, covers: 1 });
    expect(firstDue(digests, local('2026-06-08T08:59'))).toMatchObject({
      at: local('2026-06-05T09:00'),
      payload: { n: 4, covers: 4 },
    });
  });

  it('still comes after four hundred days alone', () => {
    const firing = firstDue(rung(climbing, 'digest'), local('2027-07-06T12:00'))!;
    const after = onwards(hazardV1, climbing).when({ type: 'DIGEST_DUE', at: firing.at, ...firing.payload }).after;
    expect(firing.at).toBe(local('2027-07-06T09:00'));
    expect(rung(after, 'digest')).toMatchObject([{ n: firing.payload.n + 1, dueAt: local('2027-07-07T09:00') }]);
  });
});
