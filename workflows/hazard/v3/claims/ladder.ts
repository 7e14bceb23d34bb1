import type { Claim, Command, Reason } from '../../../kit/types.js';
import { rungIds } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';
import { rankOf, rungsOf } from '../hazard.ladder.js';
import type { SkipPayload } from '../hazard.payloads.js';

export type HazardClaim = Claim<HazardFacts, Rules>;
type Check = (facts: HazardFacts, command: Command, rules: Rules) => boolean;

const claim = (asks: HazardClaim['asks'], code: string, holds: Check): HazardClaim => ({
  asks,
  check: (facts, command, rules) => holds(facts, command, rules) || ({ code } satisfies Reason),
});

/** 逾期阶梯: who may bring a case higher than its delay has, and who says that it is dangerous. */
export const ladderClaims = {
  ladderStands: claim('standing', 'ladderStands', (facts) => facts.assignment !== null && facts.dueAt !== null),
  rungIsHigher: claim('payload', 'rungIsHigher', (facts, command, rules) => {
    const { rung } = command.payload as Partial<SkipPayload>;
    return rungIds.includes(rung!) && rankOf(rung!, rules) > rankOf(facts.rung, rules);
  }),
  /** General hazards climb no further than their level allows. */
  rungIsOfItsLevel: claim('payload', 'rungIsOfItsLevel', (facts, command, rules) =>
    rungsOf(facts, rules).some(({ id }) => id === (command.payload as Partial<SkipPayload>).rung),
  ),
  skipIsApproved: claim('payload', 'skipIsApproved', (_facts, { actor, payload }) => {
    const { approvers = [] } = payload as Partial<SkipPayload>;
    if (actor.role === 'committeeLeader') return true;
    return approvers.length > 0 && approvers.every(({ accountId }) => accountId !== actor.accountId);
  }),
  skipperIsOwnerOrCommittee: claim(
    'actor',
    'skipperIsOwnerOrCommittee',
    (facts, { actor }) => actor.role !== 'departmentSupervisor' || actor.unitId === facts.ownerUnitId,
  ),
  /** Once under a date: what is refused anew after a new date may be recorded anew. */
  noRefusalYet: claim('standing', 'noRefusalYet', ({ clocks }) => (clocks.refusal?.seq ?? 0) <= (clocks.due?.seq ?? 0)),
  noDangerYet: claim('standing', 'noDangerYet', (facts) => facts.danger === null),
  dangerIsDeclared: claim('standing', 'dangerIsDeclared', (facts) => facts.danger !== null),
} satisfies Record<string, HazardClaim>;
