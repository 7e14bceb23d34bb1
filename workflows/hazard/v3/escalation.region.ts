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

const hold = { guard: 'waitsForOthers', target: 'held', actions: 'holdLadder' } as const;

/** The ladder: as in version 2; a person may pass over rungs, occurrences reach theirs at once, and what passed on site holds it. */
export const escalationRegion = hazardSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: {
      on: {
        ...second.states.quiet.on,
        ...heard,
        SKIP_TO_RUNG: { guard: decided, target: 'climbing', actions: 'record' },
      },
      always: [hold, { guard: 'isOverOnARung', actions: 'calmLadder' }],
    },
    held: {
      on: { ...second.states.held.on, ...heard },
      always: [
        { guard: 'isOver', target: 'quiet', actions: 'calmLadder' },
        { guard: 'isOwedAgainOnARung', target: 'climbing', actions: 'releaseLadder' },
        { guard: 'isOwedAgain', target: 'quiet', actions: 'releaseLadder' },
      ],
    },
    climbing: {
      on: { ...second.states.climbing.on, ...heard, SKIP_TO_RUNG: { guard: decided, actions: 'record' } },
      /** A rung decided before the date, or under an earlier one, does not take from a submission in time what it is owed. */
      always: [second.states.climbing.always, hold],
    },
  },
});
