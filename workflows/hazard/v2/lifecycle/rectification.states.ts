import {
  acknowledged as firstAcknowledged,
  planSubmitted as firstPlanSubmitted,
  rectifying as firstRectifying,
} from '../../v1/lifecycle/rectification.states.js';
import { claims, hazardSetup } from '../hazard.setup.js';

export const acknowledged = hazardSetup.createStateConfig({
  id: 'acknowledged',
  on: {
    ...firstAcknowledged.on,
    SUBMIT_PLAN: firstAcknowledged.on.SUBMIT_PLAN.map((candidate) => ({
      ...candidate,
      guard: claims(...candidate.guard.params, 'analysesCause'),
    })),
  },
});

export const planSubmitted = hazardSetup.createStateConfig({
  id: 'planSubmitted',
  on: {
    ...firstPlanSubmitted.on,
    APPROVE_PLAN: {
      ...firstPlanSubmitted.on.APPROVE_PLAN,
      guard: claims(...firstPlanSubmitted.on.APPROVE_PLAN.guard.params, 'planIsConfirmed'),
    },
  },
});

export const rectifying = hazardSetup.createStateConfig({
  id: 'rectifying',
  on: {
    ...firstRectifying.on,
    SUBMIT_PLAN: firstAcknowledged.on.SUBMIT_PLAN.filter(({ guard }) => guard.params.includes('isMajor')).map(
      (candidate) => ({ ...candidate, guard: claims(...candidate.guard.params, 'analysesCause', 'planIsMissing') }),
    ),
    SUBMIT_CLOSEOUT: {
      ...firstRectifying.on.SUBMIT_CLOSEOUT,
      guard: claims(
        ...firstRectifying.on.SUBMIT_CLOSEOUT.guard.params,
        'subtasksAreAccepted',
        'planIsConfirmed',
        'majorHasPlan',
      ),
    },
  },
});
