import { extensionRegion as first } from '../v1/extension.region.js';
import { hazardSetup } from './hazard.setup.js';

/** 延期: as in version 1; a request falls with any end of the hazard. */
export const extensionRegion = hazardSetup.createStateConfig({
  initial: 'none',
  states: {
    none: first.states.none,
    pending: { on: first.states.pending.on, always: { guard: 'isOver', target: 'none', actions: 'dropRequest' } },
  },
});
