import { type CastName, cast } from './cast.js';
import { verifier } from './forms.js';
import { commandOf, type Hazard, type Said } from './given.js';
import type { Walk } from './walker.js';

type Try = Omit<Said, 'by' | 'at'>;

/** What people of good will do next, the better way first. */
const way: Record<string, Try[]> = {
  draft: [{ type: 'REPORT' }],
  reported: [
    { type: 'COMPLETE_FACTS' },
    { type: 'DETERMINE', level: 'major' },
    { type: 'DETERMINE', level: 'general' },
  ],
  determined: [{ type: 'ASSIGN' }],
  assigned: [{ type: 'ACKNOWLEDGE' }],
  acknowledged: [{ type: 'START' }, { type: 'SUBMIT_PLAN' }],
  planSubmitted: [{ type: 'APPROVE_PLAN' }],
  rectifying: [{ type: 'SUBMIT_CLOSEOUT' }],
  submitted: [{ type: 'START_VERIFY', verifiers: [verifier('newcomer'), verifier('overseer')] }],
  verifying: [{ type: 'PASS' }],
  verified: [{ type: 'APPROVE_CLOSE' }],
  reopened: [{ type: 'REASSIGN' }],
};
const stepsAtMost = 20;

/**
 * Brings a life to its end with people of good will, each in a role that may send the event.
 * @returns null when it ended, or where and how it was stuck
 */
export function finish(definition: Hazard, life: Walk): string | null {
  for (let left = stepsAtMost; left > 0; left -= 1) {
    const state = life.standing.value['lifecycle']!;
    if (!definition.isOpen(life.standing)) return null;
    if (!(way[state] ?? []).some((said) => somebodyCan(definition, life, said))) return `stuck in ${state}`;
  }
  return `still open after ${stepsAtMost} steps, in ${life.standing.value['lifecycle']}`;
}

function somebodyCan(definition: Hazard, life: Walk, said: Try): boolean {
  const roles: readonly string[] = definition.events[said['type'] as Said['type']]?.roles ?? [];
  const able = (Object.keys(cast) as CastName[]).filter((name) => roles.includes(cast[name].role));
  return able.reverse().some((by) => {
    const { type, actor, at, payload } = commandOf(life.standing, { ...said, by, at: life.instant } as Said);
    return life.send(type as Said['type'], actor, at, payload);
  });
}
