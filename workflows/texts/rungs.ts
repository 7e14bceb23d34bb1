import type { Text } from './text.js';

/** What is sent before and after the due date, and what a measure waits for, by the kind of its deadline. */
export const rungs: Record<string, Text> = {
  'remind.R0': { zh: '申请延期最后提醒', en: 'last days to ask for an extension' },
  'remind.R1': { zh: '进度提醒', en: 'reminder to log progress' },
  'remind.R2': { zh: '到期预警', en: 'early warning' },
  'remind.R3': { zh: '临期提醒', en: 'reminder before the date' },
  milestone: { zh: '治理节点', en: 'milestone of the plan' },
  urge: { zh: '逾期催办', en: 'overdue urging' },
  'rung.L2': { zh: '逾期督办', en: 'overdue: supervision letter' },
  'rung.L3': { zh: '逾期通报', en: 'overdue: bulletin' },
  'rung.L4': { zh: '逾期约谈', en: 'overdue: interview' },
  'rung.L5': { zh: '逾期挂牌督办', en: 'overdue: public listing' },
  'rung.L6': { zh: '逾期停产整顿', en: 'overdue: stop order' },
  'rung.L7': { zh: '逾期责任倒查', en: 'overdue: referral' },
  'trigger.accident': { zh: '发生事故后责任倒查', en: 'referral after an accident' },
  'trigger.falseRectification': { zh: '虚假整改后责任倒查', en: 'referral after a false rectification' },
  'trigger.danger': { zh: '现实危险停产', en: 'stop order for imminent danger' },
  'trigger.refusal': { zh: '拒不整改停产整顿', en: 'stop order after a refusal' },
  'trigger.recurrence': { zh: '同类重大隐患再次出现挂牌督办', en: 'public listing of a recurrence' },
  'measure.sign': { zh: '措施签批时限', en: 'limit for signing the measure' },
  'measure.issue': { zh: '措施印发时限', en: 'limit for issuing the measure' },
  'measure.answer': { zh: '措施答复时限', en: 'limit for answering the measure' },
  digest: { zh: '逾期每日汇总', en: 'daily overdue digest' },
};
