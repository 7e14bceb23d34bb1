import type { HazardEvent } from '../../hazard.events.js';
import { expected, followings, stage } from '../expected.legality.js';
import { type Giver, givenOf, type Hazard } from '../given.js';
import { factsIn, general, type LifecycleState } from '../standings.js';

/** Every cell of state × event that a definition answers otherwise than the rules written by hand. */
export function illegal(definition: Hazard): string[] {
  const given = givenOf(definition);
  return [
    ...Object.keys(expected).flatMap((region) => cellsOf(definition, region).flatMap((cell) => wrongCell(given, cell))),
    ...followings.flatMap((following) => wrongFollowing(given, following)),
  ];
}

/** How many cells that are, so that a table which lost its rows does not look like a proof. */
export function cellCount(definition: Hazard): number {
  return Object.keys(expected).reduce((sum, region) => sum + cellsOf(definition, region).length, 0);
}

interface Asked {
  region: string;
  state: string;
  event: HazardEvent;
  /** Where it leads, level by level; absent where it is not open. */
  open?: { to: string; facts: object };
}

/** All states of a region, as its definition names them, times all events the rules give to that region. */
function cellsOf(definition: Hazard, region: string): Asked[] {
  const states = Object.keys(definition.machine.states[region]?.states ?? {});
  const rows = expected[region]!;
  const events = [...new Set(rows.map(([, event]) => event))];
  return states.flatMap((state) =>
    events.flatMap((event): Asked[] => {
      const open = rows.filter((row) => row[0] === state && row[1] === event);
      if (open.length === 0) return [{ region, state, event }];
      return open.map(([, , to, facts = {}]) => ({ region, state, event, open: { to, facts } }));
    }),
  );
}

function wrongCell(given: Giver, { region, state, event, open }: Asked): string[] {
  const lifecycle = region === 'lifecycle' ? state : stage[state];
  if (lifecycle === undefined || !(lifecycle in factsIn)) return [`${region}: nobody wrote down what ${state} may do`];
  const regions = region === 'lifecycle' ? {} : { [region]: state };
  try {
    for (const facts of open ? [open.facts] : [{}, general]) {
      const outcome = given(lifecycle as LifecycleState, facts, regions).when({ type: event });
      if (!open) outcome.refused('notOpenInThisState');
      else if (outcome.after.value[region] !== open.to) return [`${event} in ${state} leads not to ${open.to}`];
    }
    return [];
  } catch (wrong) {
    return [(wrong as Error).message];
  }
}

function wrongFollowing(given: Giver, { from, event, to, why }: (typeof followings)[number]): string[] {
  try {
    const outcome = given(from['lifecycle'] as LifecycleState, {}, from).when({ type: event });
    for (const state of Object.values(to)) outcome.moves(state);
    return [];
  } catch (wrong) {
    return [`${(wrong as Error).message} (${why})`];
  }
}
