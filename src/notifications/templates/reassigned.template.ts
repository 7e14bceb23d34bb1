import { Template } from './template.js';

export const reassigned: Template = {
  notice: 'reassigned',
  zh: (facts) => ({
    headline: '重启隐患已重新交办，请整改',
    story: `${facts.actor.zh}已将重启的${facts.level.zh}重新交办整改。`,
    next: '请立即组织整改，完成后申请销号。',
  }),
  en: (facts) => ({
    headline: 'The reopened hazard was assigned again',
    story: `${facts.actor.en} assigned the reopened ${facts.level.en} again.`,
    next: 'Rectify it now and apply for close-out when done.',
  }),
};
