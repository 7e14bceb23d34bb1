import { Template } from './template.js';

export const digest: Template = {
  notice: 'digest',
  zh: (facts) => ({
    headline: '逾期未整改隐患汇总',
    story: `该${facts.level.zh}已超过整改时限，仍未整改到位。`,
    next: '请督促责任单位整改，并按规定采取督办措施。',
  }),
  en: (facts) => ({
    headline: 'Overdue hazards: digest',
    story: `This ${facts.level.en} is past its due date and still not rectified.`,
    next: 'Press the responsible unit and take the measures the rules provide.',
  }),
};
