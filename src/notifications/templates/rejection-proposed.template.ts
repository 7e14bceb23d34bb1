import { Template } from './template.js';

export const rejectionProposed: Template = {
  notice: 'rejectionProposed',
  zh: (facts) => ({
    headline: '请复核不予认定的意见',
    story: `${facts.actor.zh}提出不予认定。${facts.reason.zh}`,
    next: '请由第二人复核后决定；提出人本人不得决定。',
  }),
  en: (facts) => ({
    headline: 'Review the proposed rejection',
    story: `${facts.actor.en} proposes not to confirm the hazard.${facts.reason.en}`,
    next: 'A second person reviews and decides; whoever proposed it may not.',
  }),
};
