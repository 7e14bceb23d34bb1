import { type PracticePolicy, practiceOf } from '../../../policies/practice.policy.js';
import { disputeOutcomes, levelGrounds } from '../hazard.codes.js';
import type { HazardFacts } from '../hazard.facts.js';
import type {
  ChangeLevelPayload,
  DeterminePayload,
  DisputePayload,
  ExpertOpinionPayload,
  InviteExpertPayload,
  LinkRecurrencePayload,
  PlanPayload,
  ReportPayload,
  ResolveDisputePayload,
} from '../hazard.payloads.js';
import { actor, branch, filled, form, given, type HazardClaim, payload, standing } from './claim.js';

/** 异议、降级与升级: what was determined is questioned in the open, and changed on grounds. */
export const levelClaims = {
  noDisputeOpen: standing('noDisputeOpen', (facts) => facts.dispute?.status !== 'open'),
  disputeIsOpen: standing('disputeIsOpen', (facts) => facts.dispute?.status === 'open'),
  wasDetermined: standing('wasDetermined', (facts) => facts.level !== null),
  /** Five working days from the notice, which is the assignment（8.5）. */
  disputeFiledInTime: standing('disputeFiledInTime', (facts, { at }, rules) => {
    const told = facts.clocks.assigned ?? facts.clocks.determined;
    return (
      told === undefined || at < rules.calendar.limitEnd(practiceOf(rules).limits['objection.file'].value, told.at)
    );
  }),
  givesDisputeReason: payload('givesDisputeReason', (_facts, command) => filled(form<DisputePayload>(command).reason)),
  /** Whoever determined it does not judge the objection to his own finding. */
  reviewerDidNotDetermine: actor(
    'reviewerDidNotDetermine',
    (facts, { actor }) => facts.determinedBy?.accountId !== actor.accountId,
  ),
  namesOutcome: payload('namesOutcome', (_facts, command) =>
    (disputeOutcomes as readonly string[]).includes(form<ResolveDisputePayload>(command).outcome ?? ''),
  ),
  reviewedWithExperts: payload('reviewedWithExperts', (_facts, command) =>
    filled(form<ResolveDisputePayload>(command).experts),
  ),

  invitesExperts: payload('invitesExperts', (_facts, command) => given(form<InviteExpertPayload>(command).experts)),
  /** 回避: an expert judges no hazard of the unit he belongs to. */
  expertsAreOutside: payload('expertsAreOutside', (facts, command) => {
    const mending = [facts.enterpriseUnitId, facts.assignment?.responsibleUnitId, ...facts.subtasks.map(unitOf)];
    return (form<InviteExpertPayload>(command).experts ?? []).every(({ unitId }) => !mending.includes(unitId));
  }),
  /** An officer enters what an expert has signed; an expert writes only where he was invited. */
  expertIsInvited: actor(
    'expertIsInvited',
    (facts, { actor }) =>
      actor.role !== 'expert' || facts.experts.some(({ accountId }) => accountId === actor.accountId),
  ),
  namesExpert: payload('namesExpert', (_facts, command) => {
    const { expertName, specialty, opinion, level } = form<ExpertOpinionPayload>(command);
    return filled(expertName) && filled(specialty) && filled(opinion) && level !== undefined;
  }),
  hasWrittenOpinion: payload('hasWrittenOpinion', (_facts, command) =>
    given(form<ExpertOpinionPayload>(command).scans),
  ),

  lowersLevel: branch('payload', (facts, command) => facts.level === 'major' && wanted(command) === 'general'),
  raisesUnplanned: branch(
    'payload',
    (facts, command) => raises(facts, command) && facts.underway && facts.clocks.planApproved === undefined,
  ),
  raisesLevel: branch('payload', raises),
  levelChanges: branch('payload', (facts, command) => facts.level === wanted(command) || facts.level === null),
  levelIsAnother: payload(
    'levelIsAnother',
    (facts, command) => facts.level !== null && facts.level !== wanted(command),
  ),
  namesGround: payload('namesGround', (_facts, command) =>
    (levelGrounds as readonly string[]).includes(form<ChangeLevelPayload>(command).ground ?? ''),
  ),
  /** 降级须两名以上专家书面意见（8.4）. */
  enoughExpertsSayLower: standing(
    'enoughExpertsSayLower',
    ({ expertOpinions }, _command, rules) => lowering(expertOpinions) >= needed(rules).value,
    ({ expertOpinions }, _command, rules) => ({ given: lowering(expertOpinions), needed: needed(rules).value }),
  ),
  levelIsOwnersOrOffices: actor(
    'levelIsOwnersOrOffices',
    (facts, { actor }) => actor.role === 'committeeOffice' || actor.unitId === facts.ownerUnitId,
  ),
  basisMayChange: standing('basisMayChange', (facts) => facts.level !== 'major'),

  /** Raised while it was being verified, a hazard may come back to work without the plan a major one needs. */
  planIsMissing: standing('planIsMissing', (facts) => isUnplanned(facts)),
  majorHasPlan: standing('majorHasPlan', (facts) => !isUnplanned(facts)),

  isNoRecurrence: standing('isNoRecurrence', (facts) => facts.recurrenceOf === null),
  fitsRecurrence: payload(
    'fitsRecurrence',
    (_facts, command) => form<LinkRecurrencePayload>(command).ofCaseFits === true,
  ),
  /** 复发隐患须分析原因: a cure that did not hold is not repeated unexamined（8.6）. */
  analysesCause: payload(
    'analysesCause',
    (facts, command) => facts.recurrenceOf === null || filled(form<PlanPayload>(command).causeAnalysis),
  ),
  secrecyIsReviewed: payload('secrecyIsReviewed', (_facts, command) => {
    const { sensitiveSite, secrecyReview } = form<ReportPayload>(command);
    return sensitiveSite === undefined || filled(secrecyReview);
  }),
} satisfies Record<string, HazardClaim>;

function isUnplanned({ level, clocks }: HazardFacts): boolean {
  return level === 'major' && clocks.planApproved === undefined;
}

function unitOf({ unitId }: { unitId: string }): string {
  return unitId;
}

function wanted(command: { payload: Record<string, unknown> }): unknown {
  return (command.payload as Partial<DeterminePayload>).level;
}

function raises(facts: HazardFacts, command: { payload: Record<string, unknown> }): boolean {
  return facts.level === 'general' && wanted(command) === 'major';
}

function lowering(opinions: HazardFacts['expertOpinions']): number {
  return opinions.filter(({ level }) => level === 'general').length;
}

function needed(rules: Parameters<typeof practiceOf>[0]): PracticePolicy['practice']['expertOpinionsToLower'] {
  return practiceOf(rules).expertOpinionsToLower;
}
