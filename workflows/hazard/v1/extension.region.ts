import { claims, hazardSetup } from './hazard.setup.js';

const decided = ['caseIsOpen', 'actorSetTheDueDate'] as const;

/** 延期: none, pending, none. Silence is refusal. */
export const extensionRegion = hazardSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        REQUEST_EXTENSION: {
          guard: claims(
            'caseIsOpen',
            'isBeingRectified',
            'actorIsOfResponsibleUnit',
            'extensionAskedInTime',
            'extensionsLeft',
            'newDueIsLater',
            'extensionWithinCap',
            'givesReason',
            'givesRemainingSteps',
            'hasInterimControls',
          ),
          target: 'pending',
          actions: 'record',
        },
      },
    },
    pending: {
      on: {
        APPROVE_EXTENSION: {
          guard: claims(
            ...decided,
            'decidedBeforeDue',
            'newDueIsLater',
            'newDueIsNotBeyondRequest',
            'extensionWithinCap',
            'givesOpinion',
          ),
          target: 'none',
          actions: 'record',
        },
        REJECT_EXTENSION: { guard: claims(...decided, 'givesReason'), target: 'none', actions: 'record' },
        EXTENSION_UNDECIDED: { guard: claims('caseIsOpen', 'timerOnly'), target: 'none', actions: 'record' },
      },
      always: { guard: 'isClosed', target: 'none', actions: 'dropRequest' },
    },
  },
});
