import type { WorkflowDefinition } from '../../../kit/definition.js';
import type { Outcome } from '../../../kit/testing/scenario.js';
import type { Command, Standing } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { CastName } from './cast.js';
import { playOf } from './hazard.play.js';
import { commandIn, type Given, type Giver as GiverOf, giverOf, goOn, type Said as SaidOf } from './play.js';
import type { LifecycleState } from './standings.js';

export type Hazard = WorkflowDefinition<HazardFacts, Rules>;
export type Said = SaidOf<HazardEvent, CastName>;
export type Giver = GiverOf<HazardFacts, HazardEvent, CastName, LifecycleState>;

/** Scenarios of one kind of act, by what they show. */
export type Acts = Record<string, (given: Giver) => void>;

/** The giver of a definition of version 1, which may be a planted wrong one. */
export function givenOf(definition: Hazard, heard?: (outcome: Outcome<HazardFacts, Rules>) => void): Giver {
  return giverOf(playOf(definition), heard);
}

/** Goes on from any standing, a moved one for instance. */
export function onwards(
  definition: Hazard,
  standing: Standing<HazardFacts>,
): Given<HazardFacts, HazardEvent, CastName> {
  return goOn(playOf(definition), standing);
}

/** The command somebody sends in a standing. */
export function commandOf(definition: Hazard, standing: Standing<HazardFacts>, said: Said): Command {
  return commandIn(playOf(definition), standing, said);
}
