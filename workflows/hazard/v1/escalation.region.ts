import { claims, hazardSetup } from './hazard.setup.js';

const firing = claims('caseIsOpen', 'timerOnly');
const heard = {
  REMIND_DUE: { guard: firing, actions: 'record' },
  LIMIT_DUE: { guard: firing, actions: 'record' },
  DIGEST_DUE: { guard: firing, actions: 'record' },
} as const;

/** The ladder: quiet until the due date has passed, held while a timely submission is verified, climbing otherwise. */
export const escalationRegion = hazardSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: {
      on: { ...heard, RUNG_DUE: { guard: firing, target: 'climbing', actions: 'record' } },
      always: { guard: 'timelyUnderVerification', target: 'held', actions: 'holdLadder' },
    },
    held: {
      on: { LIMIT_DUE: heard.LIMIT_DUE },
      always: [
        { guard: 'isClosed', target: 'quiet', actions: 'calmLadder' },
        { guard: 'isRectifying', target: 'quiet', actions: 'releaseLadder' },
      ],
    },
    climbing: {
      on: {
        ...heard,
        RUNG_DUE: { guard: firing, actions: 'record' },
        RECORD_REPLY: {
          guard: claims('caseIsOpen', 'actorIsOfResponsibleUnit', 'givesReason'),
          actions: 'record',
        },
      },
      always: { guard: 'isClosed', target: 'quiet', actions: 'calmLadder' },
    },
  },
});
