import { Template } from './template.js';

export const extensionRejected: Template = {
  notice: 'extensionRejected',
  zh: (facts) => ({
    headline: '延期申请未获同意',
    story: `${facts.actor.zh}不同意延期，原整改时限不变。${facts.reason.zh}`,
    next: '请按原时限完成整改并申请销号。',
  }),
  en: (facts) => ({
    headline: 'The extension was refused',
    story: `${facts.actor.en} refused the extension; the due date stays as it is.${facts.reason.en}`,
    next: 'Finish the rectification by the date in force and apply for close-out.',
  }),
};
