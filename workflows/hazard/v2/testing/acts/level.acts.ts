import { endOf, local, units } from '../../../v1/testing/cast.js';
import { general } from '../../../v1/testing/standings.js';
import { beside } from '../expected.any-time.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const frozen = { accident: { at: local('2026-03-10T06:00'), frozen: true } };
const experts = { expertOpinions: beside.lowering };
const filedBy = { accountId: 'principal', unitId: units.enterprise };
const open = { dispute: { status: 'open', filedBy } } as const;

export const levelActs: Acts = {
  'the responsible unit objects within five working days of being told, and every clock runs on': (given) => {
    const file = (fields: object) => given('rectifying').when({ type: 'FILE_DISPUTE', ...fields });
    file({})
      .moves('rectifying')
      .records(open)
      .tells('disputeFiled')
      .arms('objection.decide', endOf('2026-03-24'))
      .arms('urge');
    file({ at: local('2026-03-16T23:59') }).records(open);
    file({ at: local('2026-03-17T00:00') }).refused('disputeFiledInTime');
    file({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    file({ reason: '' }).refused('givesDisputeReason');
    given('rectifying', open).when({ type: 'FILE_DISPUTE' }).refused('noDisputeOpen');
  },
  'who determined it does not judge the objection, and experts are heard': (given) => {
    const resolve = (fields: object) => given('rectifying', open).when({ type: 'RESOLVE_DISPUTE', ...fields });
    resolve({})
      .records({ dispute: { status: 'upheld', filedBy } })
      .tells('disputeResolved');
    resolve({ by: 'overseer' }).refused('actorIsOfOwnerDepartment');
    resolve({ outcome: 'dropped' }).refused('namesOutcome');
    resolve({ experts: '' }).refused('reviewedWithExperts');
    resolve({ opinion: '' }).refused('givesOpinion');
    given('rectifying').when({ type: 'RESOLVE_DISPUTE' }).refused('disputeIsOpen');
    given('rectifying', { ...open, determinedBy: { accountId: 'deputy', unitId: units.department } })
      .when({ type: 'RESOLVE_DISPUTE' })
      .refused('reviewerDidNotDetermine');
  },
  'a hazard raised while it was verified comes back to work and owes its plan first': (given) => {
    const { planApproved: _plan, ...clocks } = factsIn.rectifying.clocks;
    given('rectifying', { clocks }).when({ type: 'SUBMIT_PLAN' }).moves('planSubmitted');
    given('rectifying', { clocks, recurrenceOf: 'earlier' })
      .when({ type: 'SUBMIT_PLAN', causeAnalysis: '' })
      .refused('analysesCause');
    given('rectifying', { clocks }).when({ type: 'SUBMIT_CLOSEOUT' }).refused('majorHasPlan');
    given('rectifying').when({ type: 'SUBMIT_PLAN' }).refused('planIsMissing');
    given('rectifying', { ...general, clocks })
      .when({ type: 'SUBMIT_PLAN' })
      .refused('noBranchHolds');
    const plan = (fields: object) => given('rectifying', { clocks }).when({ type: 'SUBMIT_PLAN', ...fields });
    plan({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    plan({ goals: '' }).refused('planHasSixParts');
    plan({ fiveElements: undefined }).refused('planHasFiveElements');
    plan({ workersToldOn: null }).refused('workersAreTold');
    plan({ milestones: [] }).refused('milestonesWithinDue');
  },
  'an expert is invited from outside, and only an invited one writes by himself': (given) => {
    const invite = (fields: object) => given('rectifying').when({ type: 'INVITE_EXPERT', ...fields });
    const expert = { accountId: 'expert', unitId: units.department };
    invite({})
      .records({ experts: [expert] })
      .tells('expertsInvited');
    invite({ experts: [] }).refused('invitesExperts');
    invite({ experts: [{ ...expert, unitId: units.enterprise }] }).refused('expertsAreOutside');
    invite({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
    given('rectifying').when({ type: 'GIVE_EXPERT_OPINION', by: 'expert' }).refused('expertIsInvited');
    given('rectifying', { experts: [expert] })
      .when({ type: 'GIVE_EXPERT_OPINION', by: 'expert' })
      .records({ expertOpinions: [{ expert: '专家1', level: 'general' }] });
  },
  'an expert says what he thinks in writing, and counts once': (given) => {
    const say = (fields: object) => given('rectifying', experts).when({ type: 'GIVE_EXPERT_OPINION', ...fields });
    say({ expertName: '甲', level: 'major' }).records({
      expertOpinions: [
        { expert: '乙', level: 'general' },
        { expert: '甲', level: 'major' },
      ],
    });
    say({ specialty: '' }).refused('namesExpert');
    say({ scans: [] }).refused('hasWrittenOpinion');
  },
  'a level falls on the written word of two experts, before the date or by the list owner': (given) => {
    const lower = (fields: object, facts = {}) =>
      given('rectifying', { ...experts, ...facts }).when({ type: 'CHANGE_LEVEL', ...fields });
    lower({}).moves('rectifying').records({ level: 'general', expertOpinions: [] }).tells('levelChanged');
    lower({ at: local('2026-05-30T00:00') }).refused('afterDueOnlyOffice');
    lower({ at: local('2026-05-30T00:00'), by: 'office' }).records({ level: 'general' });
    lower({ by: 'overseer' }).refused('levelIsOwnersOrOffices');
    lower({ ground: 'halfMended' }).refused('namesGround');
    lower({ opinion: '' }).refused('givesOpinion');
    lower({}, { expertOpinions: beside.lowering.slice(1) }).refused('enoughExpertsSayLower');
    lower({}, frozen).refused('notFrozenByAccident');
    lower({ level: 'major' }).refused('levelIsAnother');
    lower({ level: undefined }).refused('noBranchHolds');
  },
  'a level rises on a confirmed basis, and what runs without a plan owes one': (given) => {
    const planned = { ...general, clocks: factsIn.rectifying.clocks };
    const { planApproved: _plan, ...clocks } = factsIn.rectifying.clocks;
    for (const facts of [planned, { ...general, clocks }]) {
      const raise = (fields: object, more = {}) =>
        given('rectifying', { ...facts, ...more }).when({ type: 'CHANGE_LEVEL', ...fields });
      raise({}).records({ level: 'major' }).tells('levelChanged').arms('dual.report', endOf('2026-03-17'));
      raise({ by: 'overseer' }).refused('levelIsOwnersOrOffices');
      raise({ opinion: '' }).refused('givesOpinion');
      raise({}, { basis: null }).refused('basisIsConfirmed');
      raise({}, { reporters: [{ accountId: 'supervisor', unitId: units.department }] }).refused('deciderIsNotReporter');
      raise({}, frozen).refused('notFrozenByAccident');
    }
    given('rectifying', planned).when({ type: 'CHANGE_LEVEL' }).moves('rectifying').armsNo('plan.limit');
    given('rectifying', { ...general, clocks })
      .when({ type: 'CHANGE_LEVEL' })
      .moves('acknowledged')
      .arms('plan.limit');
  },
  'the ground of a major hazard is not written anew under it': (given) => {
    given('rectifying').when({ type: 'ENTER_BASIS' }).refused('basisMayChange');
    given('rectifying', general).when({ type: 'ENTER_BASIS' }).moves('rectifying').tells('basisEntered');
    given('rectifying', { ...general, ...frozen })
      .when({ type: 'ENTER_BASIS' })
      .refused('notFrozenByAccident');
    const unconfirmed = { basis: { ...factsIn.reported.basis!, confirmedBy: null } };
    given('rectifying', { ...unconfirmed, ...frozen })
      .when({ type: 'CONFIRM_BASIS' })
      .refused('notFrozenByAccident');
  },
  'what comes back is linked to what it was, is never fixed on the spot, and its cause is analysed': (given) => {
    const again = { recurrenceOf: 'earlier' };
    const link = (fields: object) => given('reported').when({ type: 'LINK_RECURRENCE', ...fields });
    link({}).records(again);
    link({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
    link({ ofCaseFits: false }).refused('fitsRecurrence');
    link({ reason: '' }).refused('givesReason');
    given('reported', again).when({ type: 'LINK_RECURRENCE' }).refused('isNoRecurrence');
    given('reported', { ...general, ...again })
      .when({ type: 'FIX_ON_SPOT' })
      .refused('isNoRecurrence');
    given('reported').when({ type: 'DETERMINE', recurrenceOf: 'earlier' }).records(again);
    for (const level of [{}, general]) {
      const plan = { type: 'SUBMIT_PLAN', causeAnalysis: '' } as const;
      given('acknowledged', { ...again, ...level })
        .when(plan)
        .refused('analysesCause');
      given('acknowledged', { ...again, ...level })
        .when({ ...plan, causeAnalysis: '未拆除原梁' })
        .moves('planSubmitted');
    }
  },
  'a place that touches a secret is written down only after a review': (given) => {
    const report = (fields: object) => given('draft').when({ type: 'REPORT', sensitiveSite: 'military', ...fields });
    report({}).refused('secrecyIsReviewed');
    report({ secrecyReview: '已审查，不涉密' }).moves('reported');
  },
};
