import type { AudienceName } from './hazard.audiences.js';
import type { HazardEvent } from './hazard.events.js';

interface Telling {
  notice: string;
  to: readonly AudienceName[];
}

/** Which of the events of version 2 tells whom; those of version 1 tell as they did. */
export const tellings: Partial<Record<HazardEvent, Telling>> = {
  TRANSFER: { notice: 'transferred', to: ['receiving', 'office'] },
  ACCEPT_TRANSFER: { notice: 'transferAccepted', to: ['owner', 'office', 'responsible', 'reporters'] },
  RETURN_TRANSFER: { notice: 'transferReturned', to: ['owner', 'office'] },
  DECIDE_OWNER: { notice: 'ownerDecided', to: ['owner', 'office', 'responsible'] },
  SUCCEED_PARTY: { notice: 'partySucceeded', to: ['responsible', 'assigning', 'supervising', 'owner'] },
  FILE_DISPUTE: { notice: 'disputeFiled', to: ['owner', 'office'] },
  RESOLVE_DISPUTE: { notice: 'disputeResolved', to: ['responsible', 'disputer', 'office'] },
  INVITE_EXPERT: { notice: 'expertsInvited', to: ['experts'] },
  CHANGE_LEVEL: { notice: 'levelChanged', to: ['responsible', 'owner', 'office', 'territory'] },
  PROPOSE_VOID: { notice: 'voidProposed', to: ['office', 'owner'] },
  REJECT_VOID: { notice: 'voidRejected', to: ['owner', 'reporters'] },
  VOID: { notice: 'voided', to: ['responsible', 'owner', 'reporters', 'territory'] },
  MERGE: { notice: 'merged', to: ['responsible', 'owner', 'reporters', 'territory'] },
  ENTERPRISE_CLOSED: { notice: 'closedByClosure', to: ['office', 'owner', 'territory', 'supervising'] },
  RECORD_ACCIDENT: {
    notice: 'accidentRecorded',
    to: ['office', 'owner', 'ownersSuperior', 'territory', 'supervising'],
  },
  LIFT_ACCIDENT_FREEZE: { notice: 'accidentFreezeLifted', to: ['owner', 'responsible'] },
  ADD_SUBTASK: { notice: 'subtaskAssigned', to: ['subtaskUnit', 'responsible', 'supervising'] },
  SUBMIT_SUBTASK: { notice: 'subtaskSubmitted', to: ['owner', 'responsible'] },
  ACCEPT_SUBTASK: { notice: 'subtaskAccepted', to: ['subtaskUnit', 'responsible'] },
  RETURN_SUBTASK: { notice: 'subtaskReturned', to: ['subtaskUnit', 'responsible'] },
  PASS_PARTLY: { notice: 'verificationPartlyPassed', to: ['responsible', 'subtaskUnits', 'territory', 'assigning'] },
  STOP_PRODUCTION: { notice: 'productionStopped', to: ['responsible', 'territory', 'office'] },
  RENEW_STOP: { notice: 'productionStopped', to: ['responsible', 'territory', 'office'] },
  APPLY_RESUME: { notice: 'resumeApplied', to: ['owner'] },
  APPROVE_RESUME: { notice: 'resumeApproved', to: ['responsible', 'territory', 'office'] },
  REJECT_RESUME: { notice: 'resumeRejected', to: ['responsible', 'territory'] },
  PROPOSE_SUSPENSION: { notice: 'suspensionProposed', to: ['owner'] },
  SUSPEND_PRODUCTION: { notice: 'productionSuspended', to: ['responsible', 'territory', 'office'] },
  END_SUSPENSION: { notice: 'suspensionEnded', to: ['responsible', 'territory', 'office'] },
  ORDER_POWER_CUT: { notice: 'powerCutOrdered', to: ['responsible', 'territory', 'office'] },
  LIFT_POWER_CUT: { notice: 'powerCutLifted', to: ['responsible', 'territory', 'office'] },
  REFUSE_SIGNATURE: { notice: 'signatureRefused', to: ['owner', 'office'] },
  RECORD_OBSTRUCTION: { notice: 'obstructionRecorded', to: ['owner', 'office'] },
  SAMPLE_FOR_LOOKBACK: { notice: 'sampledForLookback', to: ['office', 'owner'] },
};
