import type { WorkflowDefinition } from '../../../kit/definition.js';
import type { Standing } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import { wayIn } from '../../v1/testing/hazard.play.js';
import { type Giver as GiverOf, giverOf, type Play, type Said } from '../../v1/testing/play.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { type CastName, cast, rules } from './cast.js';
import { forms, officer } from './forms.js';
import { temper } from './hazard.temper.js';
import { invariants } from './invariants/hazard.invariants.js';
import { factsIn, type LifecycleState, valueIn } from './standings.js';

export type Hazard = WorkflowDefinition<HazardFacts, Rules>;
export type Giver = GiverOf<HazardFacts, HazardEvent, CastName, LifecycleState>;

/** Scenarios of one kind of act, by what they show. */
export type Acts = Record<string, (given: Giver) => void>;

/** Version 2, or what somebody made of it, with everybody who plays in it. */
export function playOf(definition: Hazard): Play<HazardFacts> {
  return {
    definition,
    rules,
    cast,
    forms,
    factsIn,
    valueIn: (state) => valueIn(state as LifecycleState),
    temper,
    invariants,
    way,
  };
}

/** The giver of a definition of version 2. */
export function givenOf(definition: Hazard): Giver {
  return giverOf(playOf(definition));
}

/** First what stands in the way is cleared, then it goes on as it always went. */
function way({ value, facts }: Standing<HazardFacts>): Said[] {
  const shares = facts.subtasks.flatMap(({ seq: subtaskSeq, state }): Said[] => {
    if (state === 'open') return [{ type: 'SUBMIT_SUBTASK', subtaskSeq }];
    return state === 'submitted' ? [{ type: 'ACCEPT_SUBTASK', subtaskSeq }] : [];
  });
  const verifiers = [officer('newcomer'), officer('overseer')];
  const obstacles: Said[] = [
    { type: 'LIFT_ACCIDENT_FREEZE' },
    { type: 'REJECT_VOID' },
    { type: 'CONFIRM_PLAN' },
    ...shares,
    { type: 'END_SUSPENSION' },
    { type: 'APPROVE_RESUME' },
    { type: 'APPLY_RESUME' },
    { type: 'REPORT_DUAL' },
  ];
  const onwards = (wayIn[value['lifecycle']!] ?? []).map((said) => ({ ...said, causeAnalysis: '原加固未到位' }));
  return [...obstacles, ...onwards, { type: 'START_VERIFY', verifiers: [officer('inspector'), verifiers[0]] }];
}
