import { claims, hazardSetup } from '../hazard.setup.js';

const judged = ['actorIsVerifier', 'givesItemResults', 'wasOnSite', 'statesOpinion'] as const;

const wellChosen = claims(
  'actorSupervisesTheCase',
  'atLeastTwoVerifiers',
  'verifiersAreNotRectifiers',
  'verifiersAreOfAnotherUnit',
  'verifiersAreNotSubordinate',
  'notOnlyTheFinder',
);

export const submitted = hazardSetup.createStateConfig({
  id: 'submitted',
  on: {
    START_VERIFY: { guard: wellChosen, target: '#verifying', actions: 'record' },
  },
});

export const verifying = hazardSetup.createStateConfig({
  id: 'verifying',
  on: {
    /** Others are named where those named cannot come; the limit runs on. */
    START_VERIFY: { guard: wellChosen, actions: 'record' },
    PASS: [
      { guard: claims('isMajor', ...judged, 'everyItemPasses'), target: '#verified', actions: 'record' },
      { guard: claims('isGeneral', ...judged, 'everyItemPasses'), target: '#closed', actions: 'record' },
    ],
    FAIL: { guard: claims(...judged), target: '#rectifying', actions: 'record' },
  },
});

export const verified = hazardSetup.createStateConfig({
  id: 'verified',
  on: {
    APPROVE_CLOSE: {
      guard: claims('approverIsNotVerifier', 'approverIsNotRectifier', 'approverIsNotFinder', 'givesOpinion'),
      target: '#closed',
      actions: 'record',
    },
    REJECT_CLOSE: {
      guard: claims('approverIsNotVerifier', 'approverIsNotRectifier', 'givesReason'),
      target: '#verifying',
      actions: 'record',
    },
  },
});

const byOthers = ['lookBackIsByAnother', 'lookBackIsOutsideResponsibleUnit', 'hasLookBackEvidence'] as const;

/** Closed is not final: a failed look-back leaves it. */
export const closed = hazardSetup.createStateConfig({
  id: 'closed',
  on: {
    LOOKBACK_PASS: { guard: claims('lookBackNotDone', ...byOthers), actions: 'record' },
    LOOKBACK_FAIL: { guard: claims(...byOthers, 'classifiesFinding'), target: '#reopened', actions: 'record' },
    LOOKBACK_DUE: { guard: claims('timerOnly'), actions: 'record' },
  },
});

export const reopened = hazardSetup.createStateConfig({
  id: 'reopened',
  on: {
    REASSIGN: {
      guard: claims(
        'assignerIsOwnerOrOffice',
        'bodiesAreKnown',
        'responsibleIsNotAssigning',
        'dueIsAhead',
        'hasInterimControls',
      ),
      target: '#rectifying',
      actions: 'record',
    },
  },
});
