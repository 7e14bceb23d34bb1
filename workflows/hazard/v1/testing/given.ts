import type { WorkflowDefinition } from '../../../kit/definition.js';
import { Outcome } from '../../../kit/testing/scenario.js';
import type { Command, Instant, Standing, StateValue } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { type CastName, cast, rules } from './cast.js';
import { forms } from './forms.js';
import { factsIn, type LifecycleState, nextSeq, now, valueIn } from './standings.js';

export type Hazard = WorkflowDefinition<HazardFacts, Rules>;
export type HazardOutcome = Outcome<HazardFacts, Rules>;

/** A command in a scenario: what is not said comes from the usual person and his well-filled form. */
export type Said = { type: HazardEvent; by?: CastName; at?: Instant; [field: string]: unknown };

export interface Given {
  readonly standing: Standing<HazardFacts>;
  when(said: Said): HazardOutcome;
}

/** Scenarios of one kind of act, by what they show. */
export type Acts = Record<string, (given: Giver) => void>;

/** Starts a scenario in a state; `facts` and `regions` change what stands there. */
export type Giver = (state: LifecycleState, facts?: Partial<HazardFacts>, regions?: StateValue) => Given;

/**
 * The giver of a definition, which may be a planted wrong one.
 * @param heard is told of every outcome, before it is questioned
 */
export function givenOf(definition: Hazard, heard: (outcome: HazardOutcome) => void = () => {}): Giver {
  return (state, facts = {}, regions = {}) => {
    const standing = {
      value: { ...valueIn(state), ...regions },
      facts: { ...factsIn[state], ...facts },
      versions: { workflow: definition.version, policy: rules.policy.version, calendar: rules.calendar.version },
      seq: nextSeq - 1,
    };
    return onwards(definition, standing, heard);
  };
}

/** Goes on from any standing, a moved one for instance. */
export function onwards(
  definition: Hazard,
  standing: Standing<HazardFacts>,
  heard: (outcome: HazardOutcome) => void = () => {},
): Given {
  return {
    standing,
    when: (said) => {
      const outcome = new Outcome({ definition, rules }, standing, commandOf(standing, said));
      heard(outcome);
      return outcome;
    },
  };
}

/** The command somebody sends in a standing: his form filled in as far as he does not say otherwise. */
export function commandOf({ facts, seq }: Standing<HazardFacts>, said: Said): Command {
  const { type, by = forms[type].by, at = now, ...fields } = said;
  const payload = { ...forms[type].fill(facts, at), ...fields };
  return { type, actor: cast[by], at, payload, commandId: `command-${seq + 1}`, seq: seq + 1 };
}
