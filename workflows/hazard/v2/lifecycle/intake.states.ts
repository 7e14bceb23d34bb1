import { draft as firstDraft, reported as firstReported } from '../../v1/lifecycle/intake.states.js';
import { claims, hazardSetup } from '../hazard.setup.js';

const { ENTER_BASIS: _enter, CONFIRM_BASIS: _confirm, ...judged } = firstReported.on;

export const draft = hazardSetup.createStateConfig({
  id: 'draft',
  on: {
    ...firstDraft.on,
    REPORT: { ...firstDraft.on.REPORT, guard: claims(...firstDraft.on.REPORT.guard.params, 'secrecyIsReviewed') },
  },
});

/** A wrong department sends it on; until the other has taken it the sender's own limits run. */
export const transferable = {
  TRANSFER: {
    guard: claims(
      'actorIsOfOwnerDepartment',
      'noTransferPending',
      'receiverIsAnother',
      'givesReason',
      'hasTransferMaterials',
    ),
    actions: 'record',
  },
} as const;

export const reported = hazardSetup.createStateConfig({
  id: 'reported',
  on: {
    ...judged,
    ...transferable,
    REJECT: { ...judged.REJECT, guard: claims(...judged.REJECT.guard.params, 'notFrozenByAccident') },
    FIX_ON_SPOT: {
      ...judged.FIX_ON_SPOT,
      guard: claims(
        ...judged.FIX_ON_SPOT.guard.params,
        'isNoRecurrence',
        'notFrozenByAccident',
        'productionIsNotStopped',
        'noVoidProposed',
      ),
    },
  },
});

const byOthers = ['lookBackIsByAnother', 'hasLookBackEvidence'] as const;

/** What a sample draws from the rejected is looked at once more; wrongly rejected, it is judged again. */
export const rejected = hazardSetup.createStateConfig({
  id: 'rejected',
  on: {
    SAMPLE_FOR_LOOKBACK: { guard: claims('timerOnly', 'notSampledYet', 'drawnBySeal'), actions: 'record' },
    LOOKBACK_PASS: { guard: claims('lookBackNotDone', ...byOthers), actions: 'record' },
    LOOKBACK_FAIL: { guard: claims(...byOthers, 'classifiesFinding'), target: '#reported', actions: 'record' },
    LOOKBACK_DUE: { guard: claims('timerOnly'), actions: 'record' },
  },
});
