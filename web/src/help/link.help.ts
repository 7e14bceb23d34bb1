import type { HelpText } from './help.text.js';

export const linkHelp: HelpText = {
  name: { zh: '邮件里的链接', en: 'The link of a mail' },
  purpose: {
    zh: '不用登录，办理邮件里说的那一项隐患。链接只供收件人本人使用，72 小时内有效，可以多次打开。',
    en: 'One hazard, without signing in. The link is yours alone and opens for 72 hours.',
  },
  steps: [
    { zh: '先看“情况”：哪里不对、依据什么、要求怎样整改。', en: 'Read what is wrong and what is required.' },
    { zh: '按要求填写、拍照，再提交；填过的内容关掉页面也还在。', en: 'Fill in the form; what was typed survives.' },
    {
      zh: '提交时邮箱会收到六位验证码，10 分钟内填写；填写以后才算办理。',
      en: 'A code comes by mail; the act counts once it is typed.',
    },
    { zh: '有文书要签的，先打开看过，再在签名板上签名。', en: 'Read a paper before you sign it.' },
  ],
  who: [
    {
      zh: '轮到您时才有要填的内容；轮到别人时写明在等谁。',
      en: 'A form is shown when it is your turn; otherwise whose turn it is.',
    },
    {
      zh: '链接失效的，在页面上申领新的，只发到原来的邮箱；整改时限不因此改变。',
      en: 'A link that has run out is renewed on its page; no date moves.',
    },
  ],
  tellsStates: true,
};
