import type { Standing } from '../../../kit/types.js';
import { ladderOf, type Rung } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';

const onTheLadder = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];

/** Whether anybody has a date to keep, and its ladder runs: not while a submission in time is verified, nor in suspension. */
export function isClimbable({ value, facts }: Pick<Standing<HazardFacts>, 'value' | 'facts'>): boolean {
  const dated = onTheLadder.includes(value['lifecycle']!) && facts.dueAt !== null && facts.clocks.due !== undefined;
  return dated && value['escalation'] !== 'held' && value['production'] !== 'suspended';
}

/** Written here once more: the first rung keeps the name it had in version 1. */
export function kindOf(id: string): string {
  return id === 'L1' ? 'urge' : `rung.${id}`;
}

export function isRung({ kind }: { kind: string }): boolean {
  return kind === 'urge' || kind.startsWith('rung.');
}

/** The rungs a hazard climbs by delay, in the order of the policy. */
export function rungsOfLevel({ level }: HazardFacts, rules: Rules): Rung[] {
  return ladderOf(rules).rungs.value.filter(({ levels }) => level !== null && levels.includes(level));
}
