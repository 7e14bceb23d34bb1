import { escalationRegion as first } from '../v1/escalation.region.js';
import { hazardSetup } from './hazard.setup.js';

const calm = { guard: 'isOver', target: 'quiet', actions: 'calmLadder' } as const;

/** The ladder: as in version 1; any end of the hazard calms it, not the close-out alone. */
export const escalationRegion = hazardSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: first.states.quiet,
    held: {
      on: first.states.held.on,
      always: [calm, { guard: 'isRectifying', target: 'quiet', actions: 'releaseLadder' }],
    },
    climbing: { on: first.states.climbing.on, always: calm },
  },
});
