import { Template } from './template.js';

export const closeRejected: Template = {
  notice: 'closeRejected',
  zh: (facts) => ({
    headline: '销号审批未通过，请重新核查',
    story: `${facts.actor.zh}退回了销号审批。${facts.reason.zh}`,
    next: `请${facts.owner.zh}针对所列问题重新核查。`,
  }),
  en: (facts) => ({
    headline: 'The close-out was not approved',
    story: `${facts.actor.en} sent the close-out back.${facts.reason.en}`,
    next: `${facts.owner.en} verifies the points named again.`,
  }),
};
