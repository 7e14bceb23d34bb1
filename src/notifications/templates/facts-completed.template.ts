import { Template } from './template.js';

export const factsCompleted: Template = {
  notice: 'factsCompleted',
  zh: (facts) => ({
    headline: '缺项已补全，请研判',
    story: `${facts.actor.zh}已补全该隐患的缺项。`,
    next: '请在研判时限内认定等级或者说明理由不予认定。',
  }),
  en: (facts) => ({
    headline: 'The open facts are complete',
    story: `${facts.actor.en} completed the open facts of this hazard.`,
    next: 'Determine its level or reject it with reasons within the limit.',
  }),
};
