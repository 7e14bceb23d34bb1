import type { WorkflowDefinition } from '../../../kit/definition.js';
import type { Standing } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import { cast, rules } from './cast.js';
import { forms, verifier } from './forms.js';
import { firstTemper } from './hazard.temper.js';
import { invariants } from './invariants.js';
import type { Play, Said } from './play.js';
import { factsIn, type LifecycleState, valueIn } from './standings.js';

/** By state what leads a hazard to its end. */
export const wayIn: Record<string, Said[]> = {
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

/** Version 1, or what somebody made of it, with everybody who plays in it. */
export function playOf(definition: WorkflowDefinition<HazardFacts, Rules>): Play {
  return {
    definition,
    rules,
    cast,
    forms,
    factsIn,
    valueIn: (state) => valueIn(state as LifecycleState),
    temper: firstTemper,
    invariants,
    way: ({ value }: Standing<HazardFacts>) => wayIn[value['lifecycle']!] ?? [],
  };
}
