import { Template } from './template.js';

export const planSubmitted: Template = {
  notice: 'planSubmitted',
  zh: (facts) => ({
    headline: '请审查治理方案',
    story: `${facts.actor.zh}已报送治理方案。`,
    next: `请${facts.owner.zh}对照“五落实”逐项审查，通过或者说明理由退回。`,
  }),
  en: (facts) => ({
    headline: 'Review the rectification plan',
    story: `${facts.actor.en} submitted the rectification plan.`,
    next: `${facts.owner.en} checks it against the five elements and approves or returns it.`,
  }),
};
