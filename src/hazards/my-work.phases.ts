import type { HazardEvent } from '../../workflows/hazard/v1/hazard.events.js';
import type { EventDefinition } from '../../workflows/kit/definition.js';
import type { Actor } from '../../workflows/kit/types.js';

type Role = Actor['role'];

/** What each state waits for, the likeliest first. Whose turn it is follows from who may send it. */
const awaited: Record<string, HazardEvent[]> = {
  draft: ['REPORT'],
  reported: ['COMPLETE_FACTS', 'CONFIRM_BASIS', 'DETERMINE'],
  determined: ['ASSIGN'],
  assigned: ['ACKNOWLEDGE'],
  acknowledged: ['SUBMIT_PLAN', 'START'],
  planSubmitted: ['APPROVE_PLAN'],
  rectifying: ['APPROVE_EXTENSION', 'SUBMIT_CLOSEOUT'],
  submitted: ['START_VERIFY'],
  verifying: ['PASS'],
  verified: ['APPROVE_CLOSE'],
  reopened: ['REASSIGN'],
};

/** Events that a state seldom waits for: on which rows of `cases` (alias `c`) it does. Each has a partial index. */
const seldom: Partial<Record<HazardEvent, string>> = {
  COMPLETE_FACTS: `c.facts->'openFacts' <> '[]'::jsonb`,
  APPROVE_EXTENSION: `c.state->>'extension' = 'pending'`,
};

/** What the state waits for that this role may send at all, the likeliest first; none means that others must act. */
export function awaitedOf(phase: string, role: Role, events: Record<string, EventDefinition>): HazardEvent[] {
  return (awaited[phase] ?? []).filter((event) => events[event]?.roles.includes(role));
}

/**
 * Conditions on rows of `cases` (alias `c`): those whose state waits for an event of the role, and all other open ones.
 * A condition of the first is a necessary one; whether it is this person's turn in a case, its claims say.
 */
export function turnOf(role: Role, events: Record<string, EventDefinition>): { mine: string; others: string } {
  const mine = Object.keys(awaited).flatMap((phase) => {
    const awaitedHere = awaitedOf(phase, role, events);
    if (awaitedHere.length === 0) return [];
    const only = awaitedHere.map((event) => seldom[event]);
    const inPhase = `c.phase = '${phase}'`;
    return only.every(Boolean) ? only.map((condition) => `(${inPhase} and ${condition})`) : [inPhase];
  });
  const condition = mine.length > 0 ? `(${mine.join(' or ')})` : 'false';
  return { mine: condition, others: `${condition} is not true` };
}
