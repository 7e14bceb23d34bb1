import { reported as firstReported } from '../../v1/lifecycle/intake.states.js';
import { claims } from '../hazard.setup.js';

const open = ['caseIsOpen', 'wasReported'] as const;
const free = [...open, 'notFrozenByAccident'] as const;

/** Who owns it, and who stands where another stood（移送、指定、承继）. */
const ownership = {
  ACCEPT_TRANSFER: {
    guard: claims(...open, 'transferIsPending', 'actorIsReceiver', 'givesReceipt'),
    actions: 'record',
  },
  RETURN_TRANSFER: { guard: claims(...open, 'transferIsPending', 'actorIsReceiver', 'givesReason'), actions: 'record' },
  DECIDE_OWNER: { guard: claims(...open, 'ownerIsDecidedAnew', 'givesReason'), actions: 'record' },
  SUCCEED_PARTY: {
    guard: claims(
      ...open,
      'wasAssigned',
      'assignerIsOwnerOrOffice',
      'successorIsAnother',
      'successorKeepsBodiesApart',
      'notBeingVerified',
      'givesReason',
      'hasEvidence',
    ),
    actions: 'record',
  },
  CONFIRM_PLAN: { guard: claims(...open, 'planIsToConfirm', 'actorIsOfResponsibleUnit'), actions: 'record' },
} as const;

/** What was determined, questioned and changed. */
const level = {
  ENTER_BASIS: {
    guard: claims(...free, 'basisMayChange', ...firstReported.on.ENTER_BASIS.guard.params),
    actions: 'record',
  },
  CONFIRM_BASIS: { guard: claims(...free, ...firstReported.on.CONFIRM_BASIS.guard.params), actions: 'record' },
  LINK_RECURRENCE: {
    guard: claims(...open, 'isNoRecurrence', 'actorActsOnTheCase', 'fitsRecurrence', 'givesReason'),
    actions: 'record',
  },
  FILE_DISPUTE: {
    guard: claims(
      ...open,
      'wasDetermined',
      'actorIsOfResponsibleUnit',
      'noDisputeOpen',
      'disputeFiledInTime',
      'givesDisputeReason',
    ),
    actions: 'record',
  },
  RESOLVE_DISPUTE: {
    guard: claims(
      ...open,
      'disputeIsOpen',
      'actorIsOfOwnerDepartment',
      'reviewerDidNotDetermine',
      'namesOutcome',
      'reviewedWithExperts',
      'givesOpinion',
    ),
    actions: 'record',
  },
  INVITE_EXPERT: {
    guard: claims(...open, 'actorActsOnTheCase', 'invitesExperts', 'expertsAreOutside'),
    actions: 'record',
  },
  GIVE_EXPERT_OPINION: {
    guard: claims(...open, 'expertIsInvited', 'namesExpert', 'hasWrittenOpinion'),
    actions: 'record',
  },
  CHANGE_LEVEL: [
    {
      guard: claims(
        'lowersLevel',
        ...free,
        'levelIsOwnersOrOffices',
        'afterDueOnlyOffice',
        'enoughExpertsSayLower',
        'namesGround',
        'givesOpinion',
      ),
      actions: 'record',
    },
    {
      guard: claims('raisesUnplanned', ...raising()),
      target: '#acknowledged',
      actions: 'record',
    },
    { guard: claims('raisesLevel', ...raising()), actions: 'record' },
    { guard: claims('levelChanges', ...free, 'levelIsAnother'), actions: 'record' },
  ],
} as const;

/** 升级不设门槛, but its basis and its decider are those of any major determination. */
function raising() {
  return [...free, 'levelIsOwnersOrOffices', 'deciderIsNotReporter', 'basisIsConfirmed', 'givesOpinion'] as const;
}

/** How a hazard ends that nobody fixed. */
const ending = {
  PROPOSE_VOID: {
    guard: claims(...free, 'noVoidProposed', 'proposerIsOwnerOrOffice', 'afterDueOnlyOffice', 'givesVoidReason'),
    actions: 'record',
  },
  REJECT_VOID: { guard: claims(...open, 'anyVoidProposed', 'givesReason'), actions: 'record' },
  VOID: {
    guard: claims(...free, 'voidIsProposed', 'secondPersonVoids', 'givesOpinion'),
    target: '#void',
    actions: 'record',
  },
  MERGE: {
    guard: claims(...free, 'mergeIsProposed', 'secondPersonVoids', 'givesOpinion'),
    target: '#void',
    actions: 'record',
  },
  ABSORB: { guard: claims(...open, 'absorbsAnother', 'roomToAbsorb'), actions: 'record' },
  ENTERPRISE_CLOSED: {
    guard: claims(
      ...free,
      'wasDetermined',
      'enterpriseIsNamed',
      'actorIsOfOwnerDepartment',
      'hasTwoOfficersOnSite',
      'officersAreNotOfTheUnit',
      'deciderWasNotOnSite',
      'showsTheSite',
      'hasDismantlingProof',
      'namesRevokedLicence',
    ),
    target: '#closedByClosure',
    actions: 'record',
  },
  RECORD_ACCIDENT: { guard: claims(...open, 'actorActsOnTheCase', 'accidentIsDescribed'), actions: 'record' },
  LIFT_ACCIDENT_FREEZE: { guard: claims(...open, 'isFrozenByAccident', 'givesReason'), actions: 'record' },
} as const;

/** Shares of co-units, and the double report of the enterprise. */
const joint = {
  ADD_SUBTASK: {
    guard: claims(
      ...open,
      'wasAssigned',
      'notBeingVerified',
      'assignerIsOwnerOrOffice',
      'hasRoomForSubtask',
      'coUnitIsAnother',
      'namesTask',
      'subtaskWithinDue',
    ),
    actions: 'record',
  },
  DROP_SUBTASK: {
    guard: claims(...open, 'hasSubtasks', 'assignerIsOwnerOrOffice', 'subtaskIsOpen', 'givesReason'),
    actions: 'record',
  },
  LOG_SUBTASK: {
    guard: claims(...open, 'hasSubtasks', 'actorIsOfSubtaskUnit', 'subtaskIsOpen', 'describesShare'),
    actions: 'record',
  },
  SUBMIT_SUBTASK: {
    guard: claims(...open, 'hasSubtasks', 'actorIsOfSubtaskUnit', 'subtaskIsOpen', 'describesShare', 'hasAfterPhotos'),
    actions: 'record',
  },
  ACCEPT_SUBTASK: {
    guard: claims(
      ...open,
      'hasSubtasks',
      'actorActsOnTheCase',
      'actorIsNotOfSubtaskUnit',
      'subtaskIsSubmitted',
      'showsTheSite',
      'givesOpinion',
    ),
    actions: 'record',
  },
  RETURN_SUBTASK: {
    guard: claims(
      ...open,
      'hasSubtasks',
      'actorActsOnTheCase',
      'actorIsNotOfSubtaskUnit',
      'subtaskIsSubmitted',
      'givesReason',
    ),
    actions: 'record',
  },
  REPORT_DUAL: {
    guard: claims(
      ...open,
      'owesDualReport',
      'actorIsOfResponsibleUnit',
      'notReportedYet',
      'reportedByNow',
      'hasReportProof',
    ),
    actions: 'record',
  },
} as const;

/** 文书 outlive the case: an acceptance form is printed and signed when it is closed. */
const paper = {
  ISSUE_DOCUMENT: {
    guard: claims('wasReported', 'actorActsOnTheCase', 'namesDocumentKind', 'issuesWithPower', 'hasDocumentBytes'),
    actions: 'record',
  },
  SIGN_DOCUMENT: {
    guard: claims('wasReported', 'documentIsKnown', 'documentIsUnsigned', 'hasSignature'),
    actions: 'record',
  },
  REFUSE_SIGNATURE: {
    guard: claims(
      'wasReported',
      'documentIsKnown',
      'documentIsUnsigned',
      'givesReason',
      'twoOfficersWitness',
      'actorIsWitness',
    ),
    actions: 'record',
  },
  BIND_SCAN: { guard: claims('wasReported', 'actorActsOnTheCase', 'documentIsKnown', 'hasScan'), actions: 'record' },
  RECORD_OBSTRUCTION: {
    guard: claims('wasReported', 'givesReason', 'twoOfficersWitness', 'actorIsWitness', 'hasEvidence'),
    actions: 'record',
  },
} as const;

/** What may happen to a hazard in whatever state of its course it is. */
export const atAnyTime = { ...ownership, ...level, ...ending, ...joint, ...paper } as const;
