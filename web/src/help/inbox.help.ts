import type { HelpText } from './help.text.js';

export const inboxHelp: HelpText = {
  name: { zh: '通知', en: 'Notices' },
  purpose: {
    zh: '告知您和催您办理的事项，邮件之外也列在这里；没有邮箱的人只在这里收到。',
    en: 'What you were told and asked, beside the mail; whoever has no address reads it only here.',
  },
  steps: [
    { zh: '点事项打开所说的隐患，这条通知随即记为已读。', en: 'Opening the hazard marks the notice as read.' },
    {
      zh: '“要求办理”的事项在“我的待办”里办理，办完以后不再催。',
      en: 'What asks for action is done in My work; then nothing more is sent.',
    },
    {
      zh: '通知没有送达别人时，会另发一条通知告诉您没有送达的是谁。',
      en: 'Where somebody could not be reached, a notice of its own says who.',
    },
  ],
  who: [{ zh: '每人只看到本人的通知；代他人办理时，看到的仍是本人的。', en: 'Everybody sees his own only.' }],
};
