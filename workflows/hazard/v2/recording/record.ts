import type { Command } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts as FirstHazardFacts } from '../../v1/hazard.facts.js';
import { asFirst, fromFirst } from '../first.facts.js';
import type { HazardFacts } from '../hazard.facts.js';

/** What a decided command leaves in the facts. Pure; reached only after every claim has agreed. */
export type Recorder = (facts: HazardFacts, command: Command, rules: Rules) => HazardFacts;

type FirstRecorder = (facts: FirstHazardFacts, command: Command, rules: Rules) => FirstHazardFacts;

/** Records as version 1 does, and then what version 2 adds to it. */
export function asBefore(first: FirstRecorder, more?: Recorder): Recorder {
  return (facts, command, rules) => {
    const recorded = fromFirst(first(asFirst(facts), command, rules));
    return more ? more(recorded, command, rules) : recorded;
  };
}

/** The newest of a list that must not outgrow the row. */
export function newest<T>(list: readonly T[], limit: number): T[] {
  return list.slice(-limit);
}
