import type { AudienceName } from './hazard.audiences.js';
import type { HazardEvent } from './hazard.events.js';

/** A notice that tells what happened, to whom, and what must come next. */
export interface Telling {
  notice: string;
  to: readonly AudienceName[];
}

/** Which event tells whom; an event that is not here changes nothing that others must know at once. */
export const tellings: Partial<Record<HazardEvent, Telling>> = {
  REPORT: { notice: 'hazardReported', to: ['owner'] },
  RECORD_PUBLISHED: { notice: 'hazardReported', to: ['owner'] },
  COMPLETE_FACTS: { notice: 'factsCompleted', to: ['owner'] },
  ENTER_BASIS: { notice: 'basisEntered', to: ['owner'] },
  PROPOSE_REJECTION: { notice: 'rejectionProposed', to: ['owner'] },
  REJECT: { notice: 'rejected', to: ['reporters'] },
  DETERMINE: { notice: 'determined', to: ['owner', 'office'] },
  ASSIGN: { notice: 'assigned', to: ['responsible', 'territory', 'supervising'] },
  RETURN: { notice: 'returned', to: ['owner'] },
  ACKNOWLEDGE: { notice: 'acknowledged', to: ['assigning'] },
  DEEMED_SERVED: { notice: 'acknowledged', to: ['assigning', 'responsible'] },
  SUBMIT_PLAN: { notice: 'planSubmitted', to: ['owner'] },
  APPROVE_PLAN: { notice: 'planApproved', to: ['responsible'] },
  RETURN_PLAN: { notice: 'planReturned', to: ['responsible'] },
  REQUEST_EXTENSION: { notice: 'extensionRequested', to: ['assigning'] },
  APPROVE_EXTENSION: { notice: 'extensionApproved', to: ['responsible', 'territory', 'supervising'] },
  REJECT_EXTENSION: { notice: 'extensionRejected', to: ['responsible'] },
  EXTENSION_UNDECIDED: { notice: 'extensionRejected', to: ['responsible', 'assigning', 'ownersSuperior'] },
  SUBMIT_CLOSEOUT: { notice: 'closeoutSubmitted', to: ['owner'] },
  START_VERIFY: { notice: 'verificationStarted', to: ['verifiers', 'principal'] },
  FAIL: { notice: 'verificationFailed', to: ['responsible', 'territory', 'assigning'] },
  REJECT_CLOSE: { notice: 'closeRejected', to: ['verifiers', 'owner'] },
  APPROVE_CLOSE: { notice: 'closed', to: ['responsible', 'territory', 'owner', 'supervising'] },
  FIX_ON_SPOT: { notice: 'closed', to: ['owner'] },
  LOOKBACK_PASS: { notice: 'lookbackPassed', to: ['owner'] },
  LOOKBACK_FAIL: { notice: 'lookbackFailed', to: ['owner', 'office', 'responsible', 'territory'] },
  REASSIGN: { notice: 'reassigned', to: ['responsible', 'territory', 'supervising'] },
  RECORD_REPLY: { notice: 'replyRecorded', to: ['assigning'] },
};
