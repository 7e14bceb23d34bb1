import { assign, setup } from 'xstate';
import type { DecidingEvent } from '../../kit/decide.js';
import type { Rules } from '../../rules.js';
import { type ClaimName, measureClaims } from './measure.claims.js';
import type { MeasureEvent } from './measure.events.js';
import type { MeasureFacts } from './measure.facts.js';
import { measureRecorders } from './measure.recorders.js';

type Event = { [E in MeasureEvent]: DecidingEvent<Rules> & { type: E } }[MeasureEvent];
interface Context {
  facts: MeasureFacts;
}

/** The one typed root of a measure's machine. */
export const measureSetup = setup({
  types: { context: {} as Context, events: {} as Event },
  guards: {
    claims: ({ context, event }, names: ClaimName[]) =>
      names.every((name) => measureClaims[name].check(context.facts, event.command, event.rules) === true),
  },
  actions: {
    record: assign(({ context, event }) => ({
      facts: measureRecorders[event.type](context.facts, event.command, event.rules),
    })),
  },
});

/** Claims a transition is guarded by; the machine names them, the registry knows them. */
export function claims(...params: ClaimName[]): { type: 'claims'; params: ClaimName[] } {
  return { type: 'claims', params };
}
