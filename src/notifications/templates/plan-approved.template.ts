import { Template } from './template.js';

export const planApproved: Template = {
  notice: 'planApproved',
  zh: (facts) => ({
    headline: '治理方案已通过，请按方案整改',
    story: `${facts.actor.zh}已审查通过治理方案。`,
    next: '请按方案落实整改和临时管控措施，完成后申请销号。',
  }),
  en: (facts) => ({
    headline: 'The rectification plan was approved',
    story: `${facts.actor.en} approved the plan.`,
    next: 'Rectify as planned, keep the interim controls in force, then apply for close-out.',
  }),
};
