import { assigned as firstAssigned, determined as firstDetermined } from '../../v1/lifecycle/assignment.states.js';
import { claims, hazardSetup } from '../hazard.setup.js';
import { transferable } from './intake.states.js';

const ahead = firstDetermined.on.ASSIGN.guard.params;
const anyDate = ahead.filter((name) => name !== 'dueIsAhead');

export const determined = hazardSetup.createStateConfig({
  id: 'determined',
  on: {
    ...transferable,
    ASSIGN: [
      { guard: claims('isNoLateRecord', ...ahead), target: '#assigned', actions: 'record' },
      /** 补录: the sheet was written before this; its date stands as it was written. */
      { guard: claims('isLateRecord', ...anyDate, 'hasPaperScan'), target: '#assigned', actions: 'record' },
    ],
  },
});

export const assigned = hazardSetup.createStateConfig({ id: 'assigned', on: { ...firstAssigned.on, ...transferable } });
