import { claims, hazardSetup } from '../hazard.setup.js';

export const acknowledged = hazardSetup.createStateConfig({
  id: 'acknowledged',
  on: {
    SUBMIT_PLAN: [
      {
        guard: claims(
          'isMajor',
          'actorIsOfResponsibleUnit',
          'planHasSixParts',
          'planHasFiveElements',
          'workersAreTold',
          'milestonesWithinDue',
        ),
        target: '#planSubmitted',
        actions: 'record',
      },
      {
        guard: claims('isGeneral', 'actorIsOfResponsibleUnit', 'planHasSixParts', 'planHasFiveElements'),
        target: '#planSubmitted',
        actions: 'record',
      },
    ],
    START: {
      guard: claims('actorIsOfResponsibleUnit', 'generalNeedsNoPlan'),
      target: '#rectifying',
      actions: 'record',
    },
  },
});

export const planSubmitted = hazardSetup.createStateConfig({
  id: 'planSubmitted',
  on: {
    APPROVE_PLAN: {
      guard: claims('actorSupervisesTheCase', 'milestonesStillWithinDue'),
      target: '#rectifying',
      actions: 'record',
    },
    RETURN_PLAN: {
      guard: claims('actorSupervisesTheCase', 'givesReason'),
      target: '#acknowledged',
      actions: 'record',
    },
  },
});

export const rectifying = hazardSetup.createStateConfig({
  id: 'rectifying',
  on: {
    LOG_PROGRESS: { guard: claims('describesProgress'), actions: 'record' },
    SUBMIT_CLOSEOUT: {
      guard: claims(
        'actorIsOfResponsibleUnit',
        'itemisesMeasures',
        'hasAfterPhotos',
        'assessesItself',
        'statesActualCost',
      ),
      target: '#submitted',
      actions: 'record',
    },
  },
});
