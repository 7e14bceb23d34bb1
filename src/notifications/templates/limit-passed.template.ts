import { Template } from './template.js';

export const limitPassed: Template = {
  notice: 'limitPassed',
  zh: (facts) => ({
    headline: `${facts.limit.zh}已过，请立即办理`,
    story: `${facts.limit.zh}${facts.limitEnd.zh}已过，尚未办理。`,
    next: '请承办单位立即办理；上级单位请督促。',
  }),
  en: (facts) => ({
    headline: `The ${facts.limit.en} has passed`,
    story: `The ${facts.limit.en}${facts.limitEnd.en} has passed and nothing was done.`,
    next: 'Whoever owes this acts now; the superior sees to it.',
  }),
};
