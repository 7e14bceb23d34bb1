import { Template } from './template.js';

export const urge: Template = {
  notice: 'urge',
  zh: (facts) => ({
    headline: `${facts.rung?.zh ?? '逾期催办'}：整改已逾期`,
    story: `该${facts.level.zh}已超过整改时限，尚未申请销号，继续挂账。`,
    next: '请在两个工作日内向交办单位书面说明原因和完成日期，同时落实临时管控措施。',
  }),
  en: (facts) => ({
    headline: 'Overdue: explain in writing',
    story: `This ${facts.level.en} is past its due date and stays on the list.`,
    next: 'Explain the reasons and the new date to the assigning unit within two working days; keep the interim controls in force.',
  }),
};
