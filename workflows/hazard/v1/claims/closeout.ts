import type { CloseoutPayload } from '../hazard.payloads.js';
import { filled, form, type HazardClaim, payload } from './claim.js';

/** 申请销号: what was done, shown and paid. */
export const closeoutClaims = {
  hasAfterPhotos: payload(
    'hasAfterPhotos',
    (_facts, command) => (form<CloseoutPayload>(command).afterPhotos ?? []).length > 0,
  ),
  itemisesMeasures: payload('itemisesMeasures', (_facts, command) =>
    filled(form<CloseoutPayload>(command).measuresDone),
  ),
  assessesItself: payload('assessesItself', (_facts, command) => filled(form<CloseoutPayload>(command).selfAssessment)),
  statesActualCost: payload('statesActualCost', (_facts, command) => {
    const cost = form<CloseoutPayload>(command).actualCostFen;
    return typeof cost === 'number' && cost >= 0;
  }),
} satisfies Record<string, HazardClaim>;
