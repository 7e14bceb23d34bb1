import { Template } from './template.js';

export const closed: Template = {
  notice: 'closed',
  zh: (facts) => ({
    headline: '隐患已销号',
    story: `${facts.actor.zh}已批准销号，催办随即停止。`,
    next: '重大事故隐患将安排“回头看”，请保持整改成果。',
  }),
  en: (facts) => ({
    headline: 'The hazard is closed out',
    story: `${facts.actor.en} approved the close-out; reminders stop.`,
    next: 'A look-back follows for major hazards: keep the remedy in place.',
  }),
};
