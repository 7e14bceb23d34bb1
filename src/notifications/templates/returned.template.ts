import { Template } from './template.js';

export const returned: Template = {
  notice: 'returned',
  zh: (facts) => ({
    headline: '交办被退回，请重新交办',
    story: `${facts.actor.zh}退回了交办。${facts.reason.zh}`,
    next: `请${facts.owner.zh}确认整改责任单位后重新交办。`,
  }),
  en: (facts) => ({
    headline: 'The assignment was returned',
    story: `${facts.actor.en} returned the assignment.${facts.reason.en}`,
    next: `${facts.owner.en} settles who is responsible and assigns it again.`,
  }),
};
