import type { WorkflowDefinition } from '../../../kit/definition.js';
import { Outcome } from '../../../kit/testing/scenario.js';
import type { Actor, Command, Instant, Standing, StateValue } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { PlayedFacts } from './played.facts.js';
import type { Invariant } from './step.js';
import type { Temper } from './temper.js';

/** What somebody says in a scenario: what he leaves out comes from the usual person and his well-filled form. */
export type Said<E extends string = string, C extends string = string> = {
  type: E;
  by?: C;
  at?: Instant;
  [field: string]: unknown;
};

/** Everything a version of the hazard is played with; its definition may be a planted wrong one. */
export interface Play<F extends PlayedFacts = HazardFacts> {
  definition: WorkflowDefinition<F, Rules>;
  rules: Rules;
  cast: Record<string, Actor>;
  /** For every event the person who usually sends it, and a form that no claim has anything against. */
  forms: Record<string, { by: string; fill(facts: F, at: Instant): Record<string, unknown> }>;
  factsIn: Record<string, F>;
  valueIn(lifecycle: string): StateValue;
  /** What people are like in lives lived at random. */
  temper: Temper<F>;
  invariants: Record<string, Invariant<F>>;
  /** What people of good will do next, the better way first. */
  way(standing: Standing<F>): Said[];
}

export interface Given<F, E extends string = string, C extends string = string> {
  readonly standing: Standing<F>;
  when(said: Said<E, C>): Outcome<F, Rules>;
}

/** Starts a scenario in a state; `facts` and `regions` change what stands there. */
export type Giver<F, E extends string = string, C extends string = string, S extends string = string> = (
  state: S,
  facts?: Partial<F>,
  regions?: StateValue,
) => Given<F, E, C>;

/** All scenarios are asked at this instant unless they say otherwise; line 20 is then the next. */
export const now: Instant = Date.parse('2026-03-10T10:00+08:00');
const nextSeq = 20;

/** The giver of a play; `heard` is told of every outcome, before it is questioned. */
export function giverOf<F extends PlayedFacts>(
  play: Play<F>,
  heard: (outcome: Outcome<F, Rules>) => void = () => {},
): Giver<F> {
  const { definition, rules } = play;
  const versions = { workflow: definition.version, policy: rules.policy.version, calendar: rules.calendar.version };
  return (state, facts = {}, regions = {}) =>
    goOn(
      play,
      {
        value: { ...play.valueIn(state), ...regions },
        facts: { ...play.factsIn[state]!, ...facts },
        versions,
        seq: nextSeq - 1,
      },
      heard,
    );
}

/** Goes on from any standing, a moved one for instance. */
export function goOn<F extends PlayedFacts>(
  play: Play<F>,
  standing: Standing<F>,
  heard: (outcome: Outcome<F, Rules>) => void = () => {},
): Given<F> {
  return {
    standing,
    when: (said) => {
      const outcome = new Outcome(play, standing, commandIn(play, standing, said));
      heard(outcome);
      return outcome;
    },
  };
}

/** The command somebody sends in a standing: his form filled in as far as he does not say otherwise. */
export function commandIn<F extends PlayedFacts>(
  { forms, cast }: Play<F>,
  { facts, seq }: Standing<F>,
  said: Said,
): Command {
  const form = forms[said.type]!;
  const { type, by = form.by, at = now, ...fields } = said;
  const payload = { ...form.fill(facts, at), ...fields };
  return { type, actor: cast[by]!, at, payload, commandId: `command-${seq + 1}`, seq: seq + 1 };
}
