import type { Command } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts, Person } from '../hazard.facts.js';

/** What a decided command leaves in the facts. Pure; reached only after every claim has agreed. */
export type Recorder = (facts: HazardFacts, command: Command, rules: Rules) => HazardFacts;

/** The payload as the type its DTO validated. */
export function payloadOf<T>(command: Command): T {
  return command.payload as unknown as T;
}

export function personOf(command: Command): Person {
  return { accountId: command.actor.accountId, unitId: command.actor.unitId };
}

/** Adds a person once. */
export function including(persons: Person[], person: Person): Person[] {
  return persons.some(({ accountId }) => accountId === person.accountId) ? persons : [...persons, person];
}
