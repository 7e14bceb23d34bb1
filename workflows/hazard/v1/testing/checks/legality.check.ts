import { type Giver, giverOf, type Play } from '../play.js';
import type { PlayedFacts } from '../played.facts.js';

/**
 * One open cell: in `state` the event leads to `to`. `facts` is what must stand there for the usual form to be taken,
 * `fields` what that form says otherwise.
 */
export type Cell<F, E extends string = string> = readonly [
  state: string,
  event: E,
  to: string,
  facts?: Partial<F>,
  fields?: object,
];

/** What may happen where, written by hand; whatever is not there is not open. */
export interface Legality<F> {
  /** Region by region. */
  expected: Record<string, readonly Cell<F>[]>;
  /** Where a case stands while a state of another region is asked about. */
  stage: Record<string, string>;
  /** The regions that follow an event of another one. */
  followings: readonly Following[];
  /** With what a closed cell is asked besides. */
  also: Partial<F>;
}

export interface Following<E extends string = string> {
  from: Record<string, string>;
  event: E;
  to: Record<string, string>;
  why: string;
}

/** Every cell of state × event that a definition answers otherwise than the rules written by hand. */
export function illegal<F extends PlayedFacts>(play: Play<F>, legality: Legality<F>): string[] {
  const given = giverOf(play);
  return [
    ...Object.keys(legality.expected).flatMap((region) =>
      cellsOf(play, legality, region).flatMap((cell) => wrongCell(play, legality, given, cell)),
    ),
    ...legality.followings.flatMap((following) => wrongFollowing(given, following)),
  ];
}

/** How many cells that are, so that a table which lost its rows does not look like a proof. */
export function cellCount<F extends PlayedFacts>(play: Play<F>, legality: Legality<F>): number {
  return Object.keys(legality.expected).reduce((sum, region) => sum + cellsOf(play, legality, region).length, 0);
}

interface Asked<F> {
  region: string;
  state: string;
  event: string;
  /** Where it leads, level by level; absent where it is not open. */
  open?: { to: string; facts: Partial<F>; fields: object };
}

/** All states of a region, as its definition names them, times all events the rules give to that region. */
function cellsOf<F extends PlayedFacts>({ definition }: Play<F>, { expected }: Legality<F>, region: string) {
  const states = Object.keys(definition.machine.states[region]?.states ?? {});
  const rows = expected[region]!;
  const events = [...new Set(rows.map(([, event]) => event))];
  return states.flatMap((state) =>
    events.flatMap((event): Asked<F>[] => {
      const open = rows.filter((row) => row[0] === state && row[1] === event);
      if (open.length === 0) return [{ region, state, event }];
      return open.map(([, , to, facts = {}, fields = {}]) => ({ region, state, event, open: { to, facts, fields } }));
    }),
  );
}

function wrongCell<F extends PlayedFacts>(
  { factsIn }: Play<F>,
  { stage, also }: Legality<F>,
  given: Giver<F>,
  { region, state, event, open }: Asked<F>,
): string[] {
  const lifecycle = region === 'lifecycle' ? state : stage[state];
  if (lifecycle === undefined || !(lifecycle in factsIn)) return [`${region}: nobody wrote down what ${state} may do`];
  const regions: Record<string, string> = region === 'lifecycle' ? {} : { [region]: state };
  try {
    for (const facts of open ? [open.facts] : [{}, also]) {
      const outcome = given(lifecycle, facts, regions).when({ type: event, ...open?.fields });
      if (!open) outcome.refused('notOpenInThisState');
      else if (outcome.after.value[region] !== open.to) return [`${event} in ${state} leads not to ${open.to}`];
    }
    return [];
  } catch (wrong) {
    return [(wrong as Error).message];
  }
}

function wrongFollowing<F extends PlayedFacts>(given: Giver<F>, { from, event, to, why }: Following): string[] {
  try {
    const outcome = given(from['lifecycle']!, {}, from).when({ type: event });
    for (const state of Object.values(to)) outcome.moves(state);
    return [];
  } catch (wrong) {
    return [`${(wrong as Error).message} (${why})`];
  }
}
