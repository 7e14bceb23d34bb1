import { Template } from './template.js';

export const update: Template = {
  notice: 'update',
  zh: (facts) => ({
    headline: '隐患有新的进展',
    story: `${facts.actor.zh}更新了该隐患。`,
    next: '请查看。',
  }),
  en: (facts) => ({
    headline: 'A hazard has changed',
    story: `${facts.actor.en} changed this hazard.`,
    next: 'Open it to see what is new.',
  }),
};
