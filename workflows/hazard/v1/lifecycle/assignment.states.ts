import { claims, hazardSetup } from '../hazard.setup.js';

export const determined = hazardSetup.createStateConfig({
  id: 'determined',
  on: {
    ASSIGN: {
      guard: claims(
        'assignerIsOwnerOrOffice',
        'namesThreeBodies',
        'responsibleIsNotAssigning',
        'dueIsAhead',
        'hasInterimControls',
      ),
      target: '#assigned',
      actions: 'record',
    },
  },
});

export const assigned = hazardSetup.createStateConfig({
  id: 'assigned',
  on: {
    RETURN: {
      guard: claims('actorIsOfResponsibleUnit', 'returnedInTime', 'givesReason'),
      target: '#determined',
      actions: 'record',
    },
    ACKNOWLEDGE: { guard: claims('actorIsOfResponsibleUnit'), target: '#acknowledged', actions: 'record' },
    DEEMED_SERVED: {
      guard: claims('actorSupervisesTheCase', 'hasServiceRecord'),
      target: '#acknowledged',
      actions: 'record',
    },
  },
});
