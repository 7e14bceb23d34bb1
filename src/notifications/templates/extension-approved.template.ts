import { Template } from './template.js';

export const extensionApproved: Template = {
  notice: 'extensionApproved',
  zh: (facts) => ({
    headline: '延期申请已同意',
    story: `${facts.actor.zh}同意延期，整改时限以本通知所列日期为准。`,
    next: '延期期间请继续落实临时管控措施。',
  }),
  en: (facts) => ({
    headline: 'The extension was approved',
    story: `${facts.actor.en} approved the extension; the due date named here is in force.`,
    next: 'Keep the interim controls in force meanwhile.',
  }),
};
