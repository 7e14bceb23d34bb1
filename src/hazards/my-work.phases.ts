import { awaitedByLimit, awaitedInState } from '../../workflows/hazard/awaited.js';
import type { HazardEvent } from '../../workflows/hazard/v3/hazard.events.js';
import type { EventDefinition } from '../../workflows/kit/definition.js';
import type { Actor } from '../../workflows/kit/types.js';

type Role = Actor['role'];
type Events = Record<string, EventDefinition>;

/** Any officer may enter a basis; it is nobody's turn until the department that judges by it takes it up. */
const unasked: readonly HazardEvent[] = ['ENTER_BASIS'];

/** Events that a state seldom waits for: on which rows of `cases` (alias `c`) it does. Each has a partial index. */
const seldom: Partial<Record<HazardEvent, string>> = {
  COMPLETE_FACTS: 'c.facts_open',
  APPROVE_EXTENSION: 'c.extension_pending',
};

/** Those of the awaited events that this role may send at all, in their order. */
export function sentBy(role: Role, awaited: readonly HazardEvent[], events: Events): HazardEvent[] {
  return awaited.filter((event) => !unasked.includes(event) && events[event]?.roles.includes(role));
}

/**
 * Conditions on rows of `cases` (alias `c`), none of which holds where another does: each a state, or a seldom part of one,
 * that waits for an event of the role. They are necessary ones; whether it is this person's turn in a case, its claims say.
 */
export function turnsOf(role: Role, events: Events): string[] {
  return Object.entries(awaitedInState).flatMap(([phase, awaited]) => {
    const awaitedHere = sentBy(role, awaited, events);
    if (awaitedHere.length === 0) return [];
    const only = awaitedHere.map((event) => seldom[event]);
    const inPhase = `c.phase = '${phase}'`;
    return only.every(Boolean) ? only.map((condition) => `${inPhase} and ${condition}`) : [inPhase];
  });
}

/** The limits that only a closed case can owe. */
const afterClosing = ['lookback.major', 'lookback.sampled'];

/** Kinds of the limits beside the lifecycle of open cases that wait for an event of the role, and whether those of closed ones do. */
export function limitsOf(role: Role, events: Events): { kinds: string[]; afterClosing: boolean } {
  const kinds = Object.entries(awaitedByLimit)
    .filter(([, awaited]) => sentBy(role, awaited, events).length > 0)
    .map(([kind]) => kind);
  const ofOpen = kinds.filter((kind) => !afterClosing.includes(kind));
  return { kinds: ofOpen, afterClosing: ofOpen.length < kinds.length };
}
