import type { Command } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { Recorder as SecondRecorder } from '../../v2/recording/record.js';
import type { HazardFacts } from '../hazard.facts.js';
import { asSecond, fromSecond } from '../second.facts.js';

/** What a decided command leaves in the facts. Pure; reached only after every claim has agreed. */
export type Recorder = (facts: HazardFacts, command: Command, rules: Rules) => HazardFacts;

/** Records as version 2 does, and then what version 3 adds to it. */
export function asBefore(second: SecondRecorder, more?: Recorder): Recorder {
  return (facts, command, rules) => {
    const recorded = fromSecond(second(asSecond(facts), command, rules));
    return more ? more(recorded, command, rules) : recorded;
  };
}
