import type { AnyStateMachine } from 'xstate';

/** Stands for the state of a transition that a region takes in whatever state it is. */
export const anyState = '(region)';

/** One transition as it is written in a machine, `always` ones with an empty event. */
export interface WrittenTransition {
  region: string;
  state: string;
  event: string;
  /** The state it leads to; its own where it only records. */
  target: string;
  /** The named claims; of an `always`, none. */
  claims: string[];
  /** The guard's name, `claims` for guarded events, null for none. */
  guard: string | null;
  actions: string[];
  /** Whatever stands in it that is no name: an inline function, or a key that makes time pass. */
  foreign: string[];
}

type Written = Record<string, unknown>;

const allowedState = new Set(['id', 'initial', 'states', 'on', 'always']);
const allowedTransition = new Set(['guard', 'target', 'actions']);

/**
 * Reads a parallel machine's configuration into a flat list, region by region in the order written.
 * What a machine of this kit may not hold (after, invoke, entry and exit actions, inline functions) is named in
 * `foreign` of the transition, or of a line with event `(state)` for the state itself.
 */
export function transitionsOf(machine: AnyStateMachine): WrittenTransition[] {
  const regions = (machine.config as { states: Record<string, Written> }).states;
  return Object.entries(regions).flatMap(([region, config]) => [
    ...ofState(region, anyState, config),
    ...Object.entries(config['states'] as Record<string, Written>).flatMap(([state, inner]) =>
      ofState(region, state, inner),
    ),
  ]);
}

function ofState(region: string, state: string, config: Written): WrittenTransition[] {
  const foreign = Object.keys(config).filter((key) => !allowedState.has(key));
  const odd: WrittenTransition[] =
    foreign.length === 0
      ? []
      : [{ region, state, event: '(state)', target: state, claims: [], guard: null, actions: [], foreign }];
  const on = Object.entries((config['on'] ?? {}) as Written);
  const always: [string, unknown][] = config['always'] === undefined ? [] : [['', config['always']]];
  return [...odd, ...[...on, ...always].flatMap(([event, written]) => asList(written).map(read(region, state, event)))];
}

function asList(written: unknown): unknown[] {
  return Array.isArray(written) ? written : [written];
}

const read =
  (region: string, state: string, event: string) =>
  (written: unknown): WrittenTransition => {
    const { guard, target, actions, ...rest } = (
      typeof written === 'string' ? { target: written } : written
    ) as Written;
    const named = typeof guard === 'string' ? { type: guard } : (guard as { type?: unknown; params?: string[] });
    const foreign = [
      ...Object.keys(rest).filter((key) => !allowedTransition.has(key)),
      ...(guard !== undefined && typeof named?.type !== 'string' ? ['inline guard'] : []),
      ...(asList(actions ?? []).every((action) => typeof action === 'string') ? [] : ['inline action']),
    ];
    return {
      region,
      state,
      event,
      target: typeof target === 'string' ? target.replace(/^#/, '') : state,
      claims: named?.params ?? [],
      actions: asList(actions ?? []).map(String),
      guard: (named?.type as string | undefined) ?? null,
      foreign,
    };
  };
