import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { StoredCase } from '../engine/stored-case.js';

/** From the assignment until it is handed in, whosever turn it is meanwhile: waiting for others moves no date. */
const owing = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying'];

/** 整改时限, where the actor is of the unit that has to keep it; an extension moves it and leaves it the same. */
export function ownDueDate({ definition, standing }: StoredCase, { role, unitId }: Actor) {
  const { assignment, dueAt, clocks } = standing.facts as HazardFacts;
  const event = 'SUBMIT_CLOSEOUT' as const;
  const started = clocks.assigned ?? clocks.due;
  const mayHandIn = definition.events[event]?.roles.includes(role) && assignment?.responsibleUnitId === unitId;
  const { lifecycle = '', production } = standing.value;
  // While production is suspended the date stands still, and another is set when it goes on.
  if (!mayHandIn || !owing.includes(lifecycle) || production === 'suspended' || dueAt === null || !started) return [];
  return [{ kind: 'due', anchor: started.seq, endMs: dueAt, event }];
}
