import { actions } from '../../workflows/kit/decide.js';
import type { EventDefinition } from '../../workflows/kit/definition.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { MeasureFacts } from '../../workflows/measure/v1/measure.facts.js';
import type { StoredCase } from '../engine/stored-case.js';

/** What each state of a measure waits for. */
const awaited = { drafted: 'SIGN', signed: 'ISSUE', issued: 'ANSWER' } as const;

type Awaited = (typeof awaited)[keyof typeof awaited];

/** The states in which something waits that the role may do at all. */
export function phasesFor(role: Actor['role'], events: Record<string, EventDefinition>): string[] {
  return Object.entries(awaited)
    .filter(([, event]) => events[event]?.roles.includes(role))
    .map(([phase]) => phase);
}

/**
 * The act a measure waits for where it is this person's: whoever may do it, save that a leader is not asked for what the
 * office signs until its limit has passed, and the office not for answers that others owe.
 */
export function turnOf(stored: StoredCase, actor: Actor, nowMs: number, overdue: boolean): Awaited | null {
  const { definition, standing, rules } = stored;
  const facts = standing.facts as MeasureFacts;
  const event = awaited[standing.value['course'] as keyof typeof awaited];
  const asked = event && definition.events[event];
  if (!asked || (event === 'SIGN' && facts.signerRole !== actor.role && !overdue)) return null;
  if (event === 'ANSWER' && facts.againstUnitId !== actor.unitId) return null;
  const asking = { actor, at: nowMs, commandId: '', seq: standing.seq + 1 };
  const only = { ...definition, events: { [event]: asked } } as typeof definition;
  return actions(only, standing, asking, rules)[0]?.open ? event : null;
}
