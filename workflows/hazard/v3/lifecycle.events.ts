import { atAnyTime as second } from '../v2/lifecycle/any-time.events.js';
import { claims } from './hazard.setup.js';

const open = ['caseIsOpen', 'wasReported'] as const;

/** What may happen wherever the course stands: as in version 2, and danger, which waits for nobody. */
export const atAnyTime = {
  ...second,
  DECLARE_DANGER: { guard: claims(...open, 'noDangerYet', 'givesReason'), actions: 'record' },
  END_DANGER: {
    guard: claims(...open, 'dangerIsDeclared', 'assignerIsOwnerOrOffice', 'givesReason'),
    actions: 'record',
  },
} as const;
