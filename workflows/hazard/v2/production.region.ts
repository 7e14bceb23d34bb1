import { claims, hazardSetup } from './hazard.setup.js';

const byOwner = ['caseIsOpen', 'wasReported', 'actorIsOfOwnerDepartment'] as const;
const ordered = [...byOwner, 'namesScope', 'citesStopClause', 'stopEndsInTime'] as const;
const safeSite = ['hasTwoOfficersOnSite', 'officersAreNotOfTheUnit', 'showsTheSite'] as const;

const stopping = [
  { guard: claims('stopsAll', ...ordered), target: 'stopped', actions: 'record' },
  { guard: claims('stopsPart', ...ordered), target: 'partlyStopped', actions: 'record' },
] as const;

/** 停用的建议与决定: one officer proposes on what he saw, another decides（8.10）; a later proposal takes the place of one. */
const suspending = {
  PROPOSE_SUSPENSION: {
    guard: claims('caseIsOpen', 'wasAssigned', 'actorActsOnTheCase', 'givesReason', 'siteIsMadeSafe', ...safeSite),
    actions: 'record',
  },
  SUSPEND_PRODUCTION: {
    guard: claims(...byOwner, 'suspensionIsProposed', 'secondPersonSuspends', 'givesOpinion'),
    target: 'suspended',
    actions: 'record',
  },
} as const;

const stopped = {
  RENEW_STOP: { guard: claims(...byOwner, 'citesStopClause', 'stopEndsInTime'), actions: 'record' },
  APPLY_RESUME: {
    guard: claims('caseIsOpen', 'actorIsOfResponsibleUnit', 'describesTreatment', 'hasEvaluation'),
    target: 'resumeApplied',
    actions: 'record',
  },
  ORDER_POWER_CUT: {
    guard: claims(...byOwner, 'noPowerCut', 'namesApprover', 'givesReason', 'cutIsNotifiedAhead'),
    actions: 'record',
  },
  LIFT_POWER_CUT: { guard: claims(...byOwner, 'powerIsCut', 'givesReason'), actions: 'record' },
} as const;

const over = { guard: 'isOver', target: 'normal', actions: 'letProductionGo' } as const;

/** 生产状态: what runs while the hazard stands; a stop is lifted by a reviewed resumption and by nothing else. */
export const productionRegion = hazardSetup.createStateConfig({
  initial: 'normal',
  states: {
    normal: {
      on: {
        CONTROL_PRODUCTION: { guard: claims(...byOwner, 'givesReason'), target: 'controlled', actions: 'record' },
        STOP_PRODUCTION: stopping,
        ...suspending,
      },
    },
    controlled: {
      on: {
        LIFT_CONTROL: { guard: claims(...byOwner, 'givesReason'), target: 'normal', actions: 'record' },
        STOP_PRODUCTION: stopping,
        ...suspending,
      },
      always: over,
    },
    partlyStopped: { on: { STOP_PRODUCTION: stopping, ...stopped, ...suspending }, always: over },
    stopped: { on: { ...stopped, ...suspending }, always: over },
    resumeApplied: {
      on: {
        APPROVE_RESUME: {
          guard: claims(...byOwner, 'givesOpinion', ...safeSite),
          target: 'normal',
          actions: 'record',
        },
        REJECT_RESUME: [
          { guard: claims('wasStoppedWholly', ...byOwner, 'givesReason'), target: 'stopped', actions: 'record' },
          { guard: claims('wasStoppedInPart', ...byOwner, 'givesReason'), target: 'partlyStopped', actions: 'record' },
        ],
      },
      always: over,
    },
    suspended: {
      on: {
        CONFIRM_SUSPENSION: {
          guard: claims('caseIsOpen', 'actorActsOnTheCase', 'confirmedOnSite'),
          actions: 'record',
        },
        END_SUSPENSION: {
          guard: claims(...byOwner, 'givesReason', 'dueKeepsWhatWasLeft'),
          target: 'stopped',
          actions: 'record',
        },
      },
      always: over,
    },
  },
});
