import { endOf } from '../cast.js';
import type { Acts } from '../given.js';
import { general } from '../standings.js';

const spoilt = {
  responsibility: '站长',
  measures: ' ',
  funds: '自筹',
  timeLimit: '五月底',
  contingency: '撤离',
};

export const planningActs: Acts = {
  'a whole plan goes to review': (given) =>
    given('acknowledged')
      .when({ type: 'SUBMIT_PLAN' })
      .moves('planSubmitted')
      .records({ milestones: [endOf('2026-05-29')] })
      .tells('planSubmitted')
      .arms('plan.review.limit', endOf('2026-03-13')),
  'a plan for a major hazard is whole or no plan': (given) => {
    const submit = (fields: object) => given('acknowledged').when({ type: 'SUBMIT_PLAN', ...fields });
    submit({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    submit({ funds: '' }).refused('planHasSixParts');
    submit({ fiveElements: spoilt }).refused('planHasFiveElements');
    submit({ workersToldOn: null }).refused('workersAreTold');
    submit({ workersToldOn: '2026-03-11' }).refused('workersAreTold');
    submit({ milestones: [] }).refused('milestonesWithinDue');
    submit({ milestones: [{ name: '完工', dueOn: '2026-05-30' }] }).refused('milestonesWithinDue');
  },
  'a general hazard may have a plan, without the workers’ meeting, or begin at once': (given) => {
    const plan = { type: 'SUBMIT_PLAN', workersToldOn: null, milestones: [] } as const;
    given('acknowledged', general).when(plan).moves('planSubmitted');
    given('acknowledged', general)
      .when({ ...plan, milestones: undefined })
      .moves('planSubmitted');
    given('acknowledged', general)
      .when({ ...plan, by: 'stranger' })
      .refused('actorIsOfResponsibleUnit');
    given('acknowledged', general)
      .when({ ...plan, goals: '' })
      .refused('planHasSixParts');
    given('acknowledged', general)
      .when({ ...plan, fiveElements: spoilt })
      .refused('planHasFiveElements');
    given('acknowledged', general).when({ type: 'START' }).moves('rectifying').records({ underway: true });
    given('acknowledged', general).when({ type: 'START', by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    given('acknowledged').when({ type: 'START' }).refused('generalNeedsNoPlan');
  },
  'an approved plan is under way, its milestones and the ladder armed': (given) =>
    given('planSubmitted')
      .when({ type: 'APPROVE_PLAN' })
      .moves('rectifying')
      .records({ underway: true })
      .tells('planApproved')
      .arms('milestone', endOf('2026-04-30'))
      .arms('milestone', endOf('2026-05-29'))
      .arms('urge')
      .armsNo('plan.review.limit'),
  'a plan is reviewed by the bodies that follow the case': (given) => {
    given('planSubmitted').when({ type: 'APPROVE_PLAN', by: 'overseer' }).moves('rectifying');
    given('planSubmitted').when({ type: 'APPROVE_PLAN', by: 'inspector' }).refused('actorSupervisesTheCase');
    const late = { milestones: [endOf('2026-05-30')] };
    given('planSubmitted', late).when({ type: 'APPROVE_PLAN' }).refused('milestonesStillWithinDue');
    given('planSubmitted', late)
      .when({ type: 'APPROVE_PLAN', at: endOf('2026-05-29') })
      .moves('rectifying');
  },
  'a plan is returned with reasons and owed again': (given) => {
    given('planSubmitted')
      .when({ type: 'RETURN_PLAN' })
      .moves('acknowledged')
      .records({ milestones: [] })
      .tells('planReturned')
      .arms('plan.limit', endOf('2026-03-17'));
    given('planSubmitted').when({ type: 'RETURN_PLAN', by: 'inspector' }).refused('actorSupervisesTheCase');
    given('planSubmitted').when({ type: 'RETURN_PLAN', reason: undefined }).refused('givesReason');
  },
  'progress is told, and who works on it may not verify it': (given) => {
    given('rectifying')
      .when({ type: 'LOG_PROGRESS' })
      .moves('rectifying')
      .records({
        progressLines: 1,
        rectifiers: [
          { accountId: 'principal', unitId: 'enterprise' },
          { accountId: 'safetyOfficer', unitId: 'enterprise' },
        ],
      });
    given('rectifying')
      .when({ type: 'LOG_PROGRESS', by: 'inspector' })
      .records({
        rectifiers: [{ accountId: 'principal', unitId: 'enterprise' }],
      });
    given('rectifying').when({ type: 'LOG_PROGRESS', text: '' }).refused('describesProgress');
  },
};
