import type { Text } from './text.js';

/** What is sent before and after the due date, by the kind of its deadline. */
export const rungs: Record<string, Text> = {
  'remind.R2': { zh: '到期预警', en: 'early warning' },
  'remind.R3': { zh: '临期提醒', en: 'reminder before the date' },
  milestone: { zh: '治理节点', en: 'milestone of the plan' },
  urge: { zh: '逾期催办', en: 'overdue urging' },
  digest: { zh: '逾期每日汇总', en: 'daily overdue digest' },
};
