import { atAnyTime as second } from '../v2/lifecycle/any-time.events.js';
import { claims } from './hazard.setup.js';

const open = ['caseIsOpen', 'wasReported'] as const;

/** What may happen wherever the course stands: as in version 2; danger and refusal, which wait for nobody; and what measures say. */
export const atAnyTime = {
  ...second,
  DECLARE_DANGER: { guard: claims(...open, 'noDangerYet', 'givesReason'), actions: 'record' },
  MEASURE_ISSUED: { guard: claims(...open, 'timerOnly'), actions: 'record' },
  MEASURE_ANSWERED: { guard: claims(...open, 'timerOnly'), actions: 'record' },
  RECORD_REFUSAL: { guard: claims(...open, 'ladderStands', 'noRefusalYet', 'givesReason'), actions: 'record' },
  END_DANGER: {
    guard: claims(...open, 'dangerIsDeclared', 'assignerIsOwnerOrOffice', 'givesReason'),
    actions: 'record',
  },
} as const;
