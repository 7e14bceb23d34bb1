import { Template } from './template.js';

export const assigned: Template = {
  notice: 'assigned',
  zh: (facts) => ({
    headline: '请签收整改任务',
    story: `${facts.actor.zh}已将该${facts.level.zh}交办整改。`,
    next: '请签收；交办对象有误的，请在签收时限内说明理由退回。',
  }),
  en: (facts) => ({
    headline: 'Acknowledge the assignment',
    story: `${facts.actor.en} assigned this ${facts.level.en} for rectification.`,
    next: 'Acknowledge it, or return it with reasons if it is not yours.',
  }),
};
