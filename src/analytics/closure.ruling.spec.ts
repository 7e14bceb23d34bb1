import { describe, expect, it } from '@jest/globals';
import { standingAt } from './closure.ruling.js';
import { dateOf, day, ToldHazard } from './testing/told.hazard.js';

/** Original and current outcome at the beginning of a day. */
const outcomes = (told: ToldHazard, count: number) => {
  const standing = standingAt(told.record, day(count));
  return standing && [standing.original, standing.current];
};

describe('due and on time', () => {
  it('comes at 24:00 of the date and not before', () => {
    const told = ToldHazard.major(0, 10);
    expect(standingAt(told.record, day(10) - 1)).toMatchObject({ original: null, current: null });
    expect(outcomes(told, 10)).toEqual(['overdueOpen', 'overdueOpen']);
  });

  it('is decided by when the application came, not by when it was approved', () => {
    expect(outcomes(ToldHazard.major(0, 10).closed(9, 30), 30)).toEqual(['onTime', 'onTime']);
    expect(outcomes(ToldHazard.major(0, 10).closed(10, 10), 10)).toEqual(['lateClosed', 'lateClosed']);
  });

  it('counts what is closed before its date as due', () => {
    expect(outcomes(ToldHazard.major(0, 100).closed(5, 6), 6)).toEqual(['onTime', 'onTime']);
  });

  it('takes the application that led to the standing close-out, not one that failed', () => {
    const told = ToldHazard.major(0, 10).on(8, 'SUBMIT_CLOSEOUT').on(9, 'START_VERIFY').on(11, 'FAIL');
    expect(outcomes(told, 11)).toEqual(['overdueOpen', 'overdueOpen']);
    expect(outcomes(told.closed(12, 13), 13)).toEqual(['lateClosed', 'lateClosed']);
  });

  it('leaves out general hazards, and those not yet determined', () => {
    const told = new ToldHazard().on(0, 'REPORT', { foundAtMs: day(0) });
    expect(outcomes(told, 1)).toBeNull();
    expect(
      outcomes(told.on(1, 'DETERMINE', { level: 'general' }).on(1, 'ASSIGN', { dueOn: dateOf(5) }), 50),
    ).toBeNull();
  });
});

describe('in verification', () => {
  const applied = () => ToldHazard.major(0, 10).on(9, 'SUBMIT_CLOSEOUT');

  it('is in neither part while the limit to verify runs, then stands against the authority', () => {
    expect(outcomes(applied(), 10)).toEqual(['inVerification', 'inVerification']);
    expect(outcomes(applied(), 19)).toEqual(['verificationLate', 'verificationLate']);
  });

  it('is no shelter for an application that came late', () => {
    const told = ToldHazard.major(0, 10).on(10, 'SUBMIT_CLOSEOUT');
    expect(outcomes(told, 11)).toEqual(['overdueOpen', 'overdueOpen']);
  });

  it('keeps the credit of the enterprise however late the authority decides（8.19）', () => {
    const told = applied().on(30, 'START_VERIFY').on(40, 'PASS').on(50, 'APPROVE_CLOSE');
    expect(outcomes(told, 50)).toEqual(['onTime', 'onTime']);
  });

  it('has its limit anew where the list owner sends it back to the verifiers', () => {
    const told = applied().on(10, 'START_VERIFY').on(11, 'PASS').on(12, 'REJECT_CLOSE');
    expect(outcomes(told, 20)).toEqual(['inVerification', 'inVerification']);
  });
});

describe('the two bases', () => {
  const extended = () => ToldHazard.major(0, 40).on(10, 'APPROVE_EXTENSION', { newDueOn: dateOf(59) });

  it('part where an extension was approved before the date', () => {
    expect(outcomes(extended(), 50)).toEqual(['overdueOpen', null]);
    expect(outcomes(extended().closed(50, 52), 52)).toEqual(['lateClosed', 'onTime']);
    expect(standingAt(extended().record, day(50))).toMatchObject({ extended: true });
  });

  it('do not let a later date undo one that has passed', () => {
    const told = ToldHazard.major(0, 2)
      .on(3, 'RETURN')
      .on(4, 'ASSIGN', { dueOn: dateOf(89) })
      .closed(5, 6);
    expect(outcomes(told, 6)).toEqual(['lateClosed', 'lateClosed']);
  });

  it('keep the first date for ever when a wrong body hands it back in time', () => {
    const told = ToldHazard.major(0, 10)
      .on(1, 'RETURN')
      .on(2, 'ASSIGN', { dueOn: dateOf(19) })
      .closed(15, 16);
    expect(outcomes(told, 16)).toEqual(['lateClosed', 'onTime']);
  });

  it('stand still on the current one while production is suspended（8.10）', () => {
    const told = ToldHazard.major(0, 10).on(5, 'SUSPEND_PRODUCTION');
    expect(outcomes(told, 30)).toEqual(['overdueOpen', null]);
    told.on(40, 'END_SUSPENSION', { dueOn: dateOf(44) });
    expect(outcomes(told, 44)).toEqual(['overdueOpen', null]);
    expect(outcomes(told, 45)).toEqual(['overdueOpen', 'overdueOpen']);
  });

  it('are not saved by suspending production after the date', () => {
    expect(outcomes(ToldHazard.major(0, 10).on(11, 'SUSPEND_PRODUCTION'), 12)).toEqual(['overdueOpen', 'overdueOpen']);
  });
});

describe('reopened（D16: closed is not fixed）', () => {
  const reopened = () => ToldHazard.major(0, 30).closed(5, 6).on(15, 'LOOKBACK_FAIL');

  it('is open again from then on and never on time on the original base', () => {
    expect(standingAt(reopened().record, day(15))).toMatchObject({ closed: false, reopened: true, current: null });
    const told = reopened().on(16, 'REASSIGN', { dueOn: dateOf(24) });
    expect(outcomes(told, 20)).toEqual([null, null]);
    expect(outcomes(told, 25)).toEqual([null, 'overdueOpen']);
    expect(outcomes(told, 30)).toEqual(['overdueOpen', 'overdueOpen']);
    expect(outcomes(told.closed(20, 21), 21)).toEqual(['lateClosed', 'onTime']);
  });

  it('is not in verification on the original base either', () => {
    const told = reopened()
      .on(16, 'REASSIGN', { dueOn: dateOf(29) })
      .on(20, 'SUBMIT_CLOSEOUT');
    expect(outcomes(told, 30)).toEqual(['overdueOpen', 'verificationLate']);
  });
});

describe('leaving the list', () => {
  it('before the date takes a hazard out, after it does not and is named', () => {
    for (const type of ['VOID', 'MERGE']) {
      expect(outcomes(ToldHazard.major(0, 10).on(9, type), 20)).toBeNull();
      const late = ToldHazard.major(0, 10).on(10, type);
      expect(outcomes(late, 20)).toEqual(['removed', 'removed']);
      expect(standingAt(late.record, day(20))).toMatchObject({ closed: false, namedAfterDue: true });
    }
  });

  it('by a lower level counts only before the date; after it the hazard goes on being counted', () => {
    expect(outcomes(ToldHazard.major(0, 10).on(9, 'CHANGE_LEVEL', { level: 'general' }), 20)).toBeNull();
    const late = ToldHazard.major(0, 10).on(10, 'CHANGE_LEVEL', { level: 'general' });
    expect(standingAt(late.record, day(20))).toMatchObject({ current: 'overdueOpen', namedAfterDue: true });
    expect(outcomes(late.closed(21, 22), 22)).toEqual(['lateClosed', 'lateClosed']);
  });

  it('on one base only, where only the first date had passed', () => {
    const told = ToldHazard.major(0, 40)
      .on(10, 'APPROVE_EXTENSION', { newDueOn: dateOf(59) })
      .on(45, 'VOID');
    expect(outcomes(told, 50)).toEqual(['removed', null]);
  });

  it('with its enterprise is a close-out, in time when that was decided in time', () => {
    expect(outcomes(ToldHazard.major(0, 10).on(9, 'ENTERPRISE_CLOSED'), 9)).toEqual(['onTime', 'onTime']);
    expect(outcomes(ToldHazard.major(0, 10).on(10, 'ENTERPRISE_CLOSED'), 10)).toEqual(['lateClosed', 'lateClosed']);
  });

  it('is named where another department takes it only after its date', () => {
    const told = ToldHazard.major(0, 10).on(12, 'DECIDE_OWNER', { ownerUnitId: 'other' });
    expect(standingAt(told.record, day(12))).toMatchObject({ ownerUnitId: 'other', namedAfterDue: true });
  });
});

it('a hazard recorded late is counted from its real dates（补录）', () => {
  const told = new ToldHazard()
    .on(50, 'REPORT', { foundAtMs: day(0) })
    .on(50, 'DETERMINE', { level: 'major' })
    .on(50, 'ASSIGN', { dueOn: dateOf(9), lateRecord: true });
  const standing = standingAt(told.record, day(50));
  expect(standing).toMatchObject({ foundAt: day(0), current: 'overdueOpen', lateRecorded: true });
});
