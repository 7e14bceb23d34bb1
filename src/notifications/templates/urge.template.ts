import { Template } from './template.js';

export const urge: Template = {
  notice: 'urge',
  zh: (facts) => ({
    headline: '逾期催办：请书面说明原因',
    story: `该${facts.level.zh}已超过整改时限，尚未申请销号，继续挂账。`,
    next: '请在书面说明时限内向交办单位说明原因和完成日期，同时落实临时管控措施。仍未整改的，按规定逐级升级。',
  }),
  en: (facts) => ({
    headline: 'Overdue: explain in writing',
    story: `This ${facts.level.en} is past its due date and stays on the list.`,
    next: 'Explain the reasons and the new date to the assigning unit within the limit; keep the interim controls in force. Until it is done the ladder goes on.',
  }),
};
