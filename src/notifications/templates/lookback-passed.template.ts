import { Template } from './template.js';

export const lookbackPassed: Template = {
  notice: 'lookbackPassed',
  zh: (facts) => ({
    headline: '回头看合格',
    story: `${facts.actor.zh}“回头看”确认整改成果保持良好。`,
    next: '无需办理，请继续保持。',
  }),
  en: (facts) => ({
    headline: 'The look-back was passed',
    story: `${facts.actor.en} found the remedy still in place.`,
    next: 'Nothing to do; keep it so.',
  }),
};
