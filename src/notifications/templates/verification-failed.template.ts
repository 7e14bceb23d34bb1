import { Template } from './template.js';

export const verificationFailed: Template = {
  notice: 'verificationFailed',
  zh: (facts) => ({
    headline: '核查验收不合格，请继续整改',
    story: `${facts.actor.zh}核查后认为整改不合格。${facts.reason.zh}`,
    next: '请针对所列问题继续整改，整改时限不变，完成后重新申请销号。',
  }),
  en: (facts) => ({
    headline: 'The verification failed',
    story: `${facts.actor.en} found the rectification unsatisfactory.${facts.reason.en}`,
    next: 'Go on with the points named; the due date is unchanged; then apply again.',
  }),
};
