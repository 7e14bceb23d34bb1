import { escalationRegion as second } from '../v2/escalation.region.js';
import { claims, hazardSetup } from './hazard.setup.js';

/** What happened leads to its rung wherever the ladder stands; it neither starts nor stops the climb by delay. */
const heard = {
  TRIGGER_DUE: { guard: claims('caseIsOpen', 'timerOnly'), actions: 'record' },
} as const;

const decided = claims(
  'caseIsOpen',
  'ladderStands',
  'skipperIsOwnerOrCommittee',
  'rungIsHigher',
  'rungIsOfItsLevel',
  'givesReason',
  'skipIsApproved',
);

/** The ladder: as in version 2; a person may pass over rungs, and occurrences reach theirs at once. */
export const escalationRegion = hazardSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: {
      on: {
        ...second.states.quiet.on,
        ...heard,
        SKIP_TO_RUNG: { guard: decided, target: 'climbing', actions: 'record' },
      },
      always: [second.states.quiet.always, { guard: 'isOverOnARung', actions: 'calmLadder' }],
    },
    held: {
      on: { ...second.states.held.on, ...heard },
      always: [
        second.states.held.always[0],
        { guard: 'isRectifyingOnARung', target: 'climbing', actions: 'releaseLadder' },
        second.states.held.always[1],
      ],
    },
    climbing: {
      on: { ...second.states.climbing.on, ...heard, SKIP_TO_RUNG: { guard: decided, actions: 'record' } },
      /** A rung decided before the date, or under an earlier one, does not take from a submission in time what it is owed. */
      always: [second.states.climbing.always, second.states.quiet.always],
    },
  },
});
