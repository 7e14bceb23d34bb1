import { awaitedEvents, limitsKeptBy } from '../../workflows/hazard/awaited.js';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import type { HazardEvent } from '../../workflows/hazard/v3/hazard.events.js';
import { actions } from '../../workflows/kit/decide.js';
import { endOf } from '../../workflows/kit/definition.js';
import type { Actor, Deadline } from '../../workflows/kit/types.js';
import type { StoredCase } from '../engine/stored-case.js';
import { sentBy } from './my-work.phases.js';

/** An event that waits for this very person, and the limits by which he is late with it. */
interface Turn {
  event: HazardEvent;
  limits: Deadline[];
}

/**
 * Whose turn it is: the events a case waits for that are the actor's to send, the likeliest first. Only what the state waits
 * for is asked of the claims: a case has dozens of events, and a person hundreds of cases.
 * @param asked all deadlines of the case as it stands
 */
export function openTurns(
  { definition, rules, standing }: StoredCase,
  asked: Deadline[],
  actor: Actor,
  nowMs: number,
): Turn[] {
  const kinds = asked.map(({ kind }) => kind);
  const overdue = asked.filter((one) => endOf(one) <= nowMs).map(({ kind }) => kind);
  const awaited = awaitedEvents(standing.value['lifecycle'] ?? '', kinds, overdue);
  const possible = sentBy(actor.role, awaited, definition.events);
  if (possible.length === 0) return [];
  const events = Object.fromEntries(possible.map((event) => [event, definition.events[event]]));
  const asking = { actor, at: nowMs, commandId: '', seq: standing.seq + 1 };
  const open = actions({ ...definition, events } as typeof definition, standing, asking, rules);
  const his = asked.filter((one) => !isAnothersShare(one, standing.facts as HazardFacts, actor));
  return possible
    .filter((event) => open.some((one) => one.open && one.event === event))
    .map((event) => ({ event, limits: his.filter(({ kind }) => limitsKeptBy(event).includes(kind)) }));
}

/** Every co-unit has a date of its own for its share. */
function isAnothersShare({ kind, anchor }: Deadline, { subtasks, clocks }: HazardFacts, actor: Actor): boolean {
  if (kind !== 'subtask.limit') return false;
  const share = subtasks.find(({ seq }) => clocks[`subtask:${seq}`]?.seq === anchor);
  return share?.unitId !== actor.unitId;
}
