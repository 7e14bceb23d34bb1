import type { WorkflowDefinition } from '../../../../kit/definition.js';
import { transitionsOf, type WrittenTransition } from '../../../../kit/transitions.js';

/** Of a definition only what stands written in it; which facts it is about does not matter. */
type Written = Pick<WorkflowDefinition<never, never>, 'machine' | 'events'> & { claims: Record<string, unknown> };

type Rule = (transition: WrittenTransition, definition: Written) => string | false;

const isTimerEvent = ({ events }: Written, event: string) => events[event]?.roles.join() === 'system';

/** What every transition on an event must be. */
const ofEvents: Rule[] = [
  ({ event }, { events }) => !(event in events) && 'is an event nobody may send',
  ({ guard }) => guard !== 'claims' && 'is not guarded by claims',
  ({ actions }) => actions.join() !== 'record' && `does ${actions.join() || 'nothing'} instead of recording`,
  ({ region, claims }) => region !== 'lifecycle' && !claims.includes('caseIsOpen') && 'does not ask caseIsOpen',
  ({ event, claims }, definition) =>
    isTimerEvent(definition, event) !== claims.includes('timerOnly') && 'confuses persons and the timer',
  ({ claims }, definition) => {
    const unknown = claims.filter((name) => !(name in definition.claims));
    return unknown.length > 0 && `names no claim: ${unknown}`;
  },
];

/** What every following of another region must be. */
const ofFollowings: Rule[] = [
  ({ guard }) => (guard === null || guard === 'claims') && 'follows without a named condition',
];

const ofAll: Rule[] = [
  ({ foreign }) => foreign.length > 0 && `holds ${foreign.join(', ')}`,
  ({ region, state, target }, { machine }) =>
    !(target === state && state === '(region)') &&
    !(target in (machine.states[region]?.states ?? {})) &&
    `crosses to ${target}, a state of another region`,
];

/** Breaches of: one event one owner, regions follow only by `always`, and nothing unnamed in a machine. */
export function misowned(definition: Written): string[] {
  const all = transitionsOf(definition.machine);
  const events = all.filter(({ event }) => event !== '' && event !== '(state)');
  const followings = all.filter(({ event }) => event === '');
  const used = new Set(events.flatMap(({ claims }) => claims));
  return [
    ...broken(all, ofAll, definition),
    ...broken(events, ofEvents, definition),
    ...broken(followings, ofFollowings, definition),
    ...Object.keys(definition.events).flatMap((event) => wrongOwners(event, events)),
    ...Object.keys(definition.claims)
      .filter((name) => !used.has(name))
      .map((name) => `${name} is claimed nowhere`),
  ];
}

function wrongOwners(event: string, transitions: WrittenTransition[]): string[] {
  const owners = [...new Set(transitions.filter((one) => one.event === event).map(({ region }) => region))];
  if (owners.length === 1) return [];
  return [`${event} is owned by ${owners.length === 0 ? 'nobody' : owners.join(' and ')}`];
}

function broken(transitions: WrittenTransition[], rules: Rule[], definition: Written): string[] {
  return transitions.flatMap((transition) =>
    rules
      .map((rule) => rule(transition, definition))
      .filter((wrong) => wrong !== false)
      .map((wrong) => `${transition.event || 'always'} in ${transition.state} ${wrong}`),
  );
}
