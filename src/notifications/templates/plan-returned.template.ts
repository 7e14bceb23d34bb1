import { Template } from './template.js';

export const planReturned: Template = {
  notice: 'planReturned',
  zh: (facts) => ({
    headline: '治理方案被退回，请修改后再报',
    story: `${facts.actor.zh}退回了治理方案。${facts.reason.zh}`,
    next: '请按所列问题修改方案，在方案时限内重新报送。',
  }),
  en: (facts) => ({
    headline: 'The rectification plan was returned',
    story: `${facts.actor.en} returned the plan.${facts.reason.en}`,
    next: 'Amend the points named and submit it again in time.',
  }),
};
