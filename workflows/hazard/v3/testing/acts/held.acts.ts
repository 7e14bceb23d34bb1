import { local } from '../../../v1/testing/cast.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const climbing = { escalation: 'climbing' };
const held = { escalation: 'held' };
const { clocks } = factsIn.rectifying;
const due = clocks.due!.seq;
const at = (day: string) => local(`${day}T09:00`);
/** The letter was decided by a person, long before the date of Friday 29 May 2026. */
const skipped = {
  rung: 'L2',
  replyRung: 'L2',
  fired: { [`rung.L2:${due}`]: 1 },
  clocks: { ...clocks, urged: { seq: 15, at: at('2026-03-10') } },
} as const;
const inTime = { heldSince: local('2026-05-29T10:00') };

/** Monday after the date: nobody on site, and the verification goes on. */
const suspended = { proposedBy: null, since: at('2026-06-01'), overdue: true };
const standing = { production: 'suspended' };
const dueAt = factsIn.rectifying.dueAt!;
const verified = [{ since: dueAt - 1, until: suspended.since }];

export const heldActs: Acts = {
  'days of a verification in which production was suspended too are counted once': (given) => {
    const both = { ...inTime, suspension: suspended } as never;
    given('verifying', both, { ...held, ...standing })
      .when({ type: 'FAIL', at: local('2026-06-03T10:00') })
      .records({ stoodStill: verified, heldSince: null });
    given('verifying', both, { ...held, ...standing })
      .when({ type: 'END_SUSPENSION', at: local('2026-06-03T10:00') })
      .records({ stoodStill: [], heldSince: inTime.heldSince });
    given('rectifying', { suspension: suspended, stoodStill: verified } as never, standing)
      .when({ type: 'END_SUSPENSION', at: local('2026-06-03T10:00') })
      .records({ stoodStill: [...verified, { since: suspended.since, until: local('2026-06-03T10:00') }] });
  },
  'while a submission in time is verified no rung is armed; failed, the ladder goes on by the days it stood': (
    given,
  ) => {
    given('rectifying').when({ type: 'SUBMIT_CLOSEOUT' }).moves('held').armsNo('urge').armsNo('rung.L2');
    given('verifying', inTime, held)
      .when({ type: 'FAIL', at: local('2026-06-03T10:00') })
      .moves('quiet')
      .records({ stoodStill: [{ since: dueAt - 1, until: local('2026-06-03T10:00') }], heldSince: null })
      .arms('urge', at('2026-06-04'))
      .arms('rung.L2', at('2026-06-08'));
  },
  'a rung decided before the date does not take from a submission in time what it is owed': (given) => {
    given('rectifying', skipped, climbing)
      .when({ type: 'SUBMIT_CLOSEOUT' })
      .moves('held')
      .armsNo('rung.L3')
      .armsNo('digest')
      .armsNo('urge.reply');
    given('rectifying', { ...skipped, dueAt: local('2026-03-10T09:00') }, climbing)
      .when({ type: 'SUBMIT_CLOSEOUT' })
      .moves('climbing')
      .arms('rung.L3');
  },
  'a late submission stops nothing until it passes, and then waits for others; sent back, the ladder goes on': (
    given,
  ) => {
    const late = { at: at('2026-06-02'), timely: false };
    const lateIn = (state: 'submitted' | 'verifying' | 'verified') =>
      ({ ...skipped, submission: late, clocks: { ...factsIn[state].clocks, urged: skipped.clocks.urged } }) as never;
    given('submitted', lateIn('submitted'), climbing).when({ type: 'START_VERIFY' }).moves('climbing').arms('rung.L3');
    given('verifying', lateIn('verifying'), climbing)
      .when({ type: 'PASS', at: local('2026-06-03T10:00') })
      .moves('held')
      .records({ heldSince: local('2026-06-03T10:00') })
      .armsNo('rung.L3')
      .armsNo('digest')
      .arms('approve.limit');
    const passed = { ...(lateIn('verified') as object), heldSince: local('2026-06-03T10:00') } as never;
    given('verified', passed, held)
      .when({ type: 'REJECT_CLOSE', at: local('2026-06-05T10:00') })
      .moves('climbing')
      .records({
        stoodStill: [{ since: local('2026-06-03T10:00'), until: local('2026-06-05T10:00') }],
        heldSince: null,
      })
      .arms('rung.L3');
    given('verified', passed, held).when({ type: 'APPROVE_CLOSE' }).moves('quiet').records({ rung: null });
  },
  'failed, a ladder that had been climbed goes on climbing, and what it asks is still asked': (given) => {
    const again = given('verifying', { ...skipped, ...inTime }, held).when({
      type: 'FAIL',
      at: local('2026-06-03T10:00'),
    });
    again
      .moves('climbing')
      .records({ stoodStill: [{ since: dueAt - 1, until: local('2026-06-03T10:00') }], rung: 'L2' })
      .arms('urge.reply')
      .arms('rung.L3', at('2026-06-15'));
    const old = { ...skipped, fired: {}, ...inTime };
    given('verifying', old, held).when({ type: 'FAIL' }).moves('quiet');
  },
};
