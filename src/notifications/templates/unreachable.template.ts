import { Template } from './template.js';

/** To whoever has the notice already: somebody else it was meant for could not be reached. */
export const recipientUnreachable: Template = {
  notice: 'recipientUnreachable',
  zh: (facts) => ({
    headline: `通知没有送达${facts.text('unreached') ?? '收件人'}`,
    story: `“${facts.text('unreachedNotice') ?? '通知'}”没有送达${facts.text('unreached') ?? '收件人'}：${facts.text('answer') ?? '邮件被退回'}。同一通知您已收到。`,
    next: '请用电话或者其他办法告知本人，并请安委办更正其邮箱；所通知的事项由您督促办理。',
  }),
  en: (facts) => ({
    headline: `Not reached: ${facts.text('unreached') ?? 'a recipient'}`,
    story: `A notice you already have did not reach ${facts.text('unreached') ?? 'a recipient'}: ${facts.text('answer') ?? 'it came back'}.`,
    next: 'Tell the person by telephone or otherwise, have the address corrected, and see to the matter meanwhile.',
  }),
};
