import type { HelpText } from './help.text.js';

export const scheduleHelp: HelpText = {
  name: { zh: '时间表', en: 'Schedule' },
  purpose: {
    zh: '这条隐患的每一次提醒和升级：已经发了什么、送到了谁；如果没有人办理，什么时候、因为什么、发给谁、说什么。',
    en: 'Every reminder and rung of this hazard: what was sent and to whom; what will be sent, when, why and to whom.',
  },
  steps: [
    {
      zh: '日期按工作日历计算，每一条都写明从哪个时限算起、第几个工作日。',
      en: 'Dates follow the working calendar; each says from which date and by how many working days.',
    },
    {
      zh: '点标题看届时发出的全文。',
      en: 'Open a subject to read the text as it would be sent.',
    },
    {
      zh: '“如果延期到”只是预演，不改变任何时限；延期仍要申请和审批。',
      en: 'The what-if changes nothing: an extension is applied for and decided as always.',
    },
  ],
  who: [{ zh: '能看到这条隐患的人都能看。', en: 'Whoever may see the hazard may see its schedule.' }],
};
