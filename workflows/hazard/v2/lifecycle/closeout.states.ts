import * as first from '../../v1/lifecycle/closeout.states.js';
import { claims, hazardSetup } from '../hazard.setup.js';

const wellChosen = claims(
  ...first.submitted.on.START_VERIFY.guard.params,
  'verifiersAreOutsideSubtaskUnits',
  'subtasksAreAccepted',
  'planIsConfirmed',
);

export const submitted = hazardSetup.createStateConfig({
  id: 'submitted',
  on: { START_VERIFY: { ...first.submitted.on.START_VERIFY, guard: wellChosen } },
});

const closing = ['notFrozenByAccident', 'productionIsNotStopped', 'noVoidProposed'] as const;

export const verifying = hazardSetup.createStateConfig({
  id: 'verifying',
  on: {
    START_VERIFY: { ...first.verifying.on.START_VERIFY, guard: wellChosen },
    PASS: first.verifying.on.PASS.map((candidate) => ({
      ...candidate,
      guard: claims(...candidate.guard.params, 'judgesItemsLeft', ...(candidate.target === '#closed' ? closing : [])),
    })),
    /** 逐项: what passed is done with, the rest goes on by the same date. */
    PASS_PARTLY: {
      guard: claims(...first.verifying.on.FAIL.guard.params, 'someItemsPass', 'judgesItemsLeft'),
      target: '#rectifying',
      actions: 'record',
    },
    FAIL: first.verifying.on.FAIL,
  },
});

export const verified = hazardSetup.createStateConfig({
  id: 'verified',
  on: {
    APPROVE_CLOSE: {
      ...first.verified.on.APPROVE_CLOSE,
      guard: claims(...first.verified.on.APPROVE_CLOSE.guard.params, ...closing, 'dualReportIsMade'),
    },
    REJECT_CLOSE: first.verified.on.REJECT_CLOSE,
  },
});

/** Closed is not final: a failed look-back leaves it. */
export const closed = hazardSetup.createStateConfig({
  id: 'closed',
  on: {
    ...first.closed.on,
    SAMPLE_FOR_LOOKBACK: {
      guard: claims('timerOnly', 'lookBackNotDone', 'notSampledYet', 'drawnBySeal'),
      actions: 'record',
    },
  },
});

export const reopened = hazardSetup.createStateConfig({ id: 'reopened', on: first.reopened.on });
