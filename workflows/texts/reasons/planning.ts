import type { planningClaims } from '../../hazard/v1/claims/planning.js';
import type { TextsOf } from '../text.js';

export const planningReasons = {
  planHasSixParts: {
    zh: '写全治理方案六项：目标任务、方法措施、经费物资、机构人员、时限要求、安全措施和应急预案',
    en: 'Complete all six parts of the plan: goals, methods, funds, organisation, schedule, safety and contingency',
  },
  planHasFiveElements: {
    zh: '逐项落实五落实：责任、措施、资金、时限、预案',
    en: 'Fill in all five elements: responsibility, measures, funds, time limit, contingency',
  },
  workersAreTold: {
    zh: '先向职工通报重大事故隐患，并写明通报日期（安全生产法第四十一条）',
    en: 'Tell the workers of the major hazard first and state the date (Work Safety Law, art. 41)',
  },
  milestonesWithinDue: {
    zh: '写明整改节点，最后一个节点不能晚于整改时限',
    en: 'Name the milestones, none of them later than the due date',
  },
  milestonesStillWithinDue: {
    zh: '退回方案修改：有整改节点晚于整改时限',
    en: 'Return the plan: a milestone lies beyond the due date',
  },
  generalNeedsNoPlan: {
    zh: '先报治理方案，重大事故隐患的方案通过后才能整改',
    en: 'Submit a plan first: a major hazard is rectified under an approved plan',
  },
  describesProgress: { zh: '写明整改进展', en: 'Describe the progress made' },
} satisfies TextsOf<keyof typeof planningClaims>;
