import { Template } from './template.js';

export const extensionRequested: Template = {
  notice: 'extensionRequested',
  zh: (facts) => ({
    headline: '请审批延期申请',
    story: `${facts.actor.zh}申请延长整改时限。${facts.reason.zh}`,
    next: `请${facts.owner.zh}在审批时限内决定；逾期未决视为不同意。`,
  }),
  en: (facts) => ({
    headline: 'Decide the request for an extension',
    story: `${facts.actor.en} asked for a later due date.${facts.reason.en}`,
    next: `${facts.owner.en} decides within the limit; silence counts as refusal.`,
  }),
};
