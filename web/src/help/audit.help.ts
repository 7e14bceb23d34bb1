import type { HelpText } from './help.text.js';

export const auditHelp: HelpText = {
  name: { zh: '时限审计', en: 'Audit of time' },
  purpose: {
    zh: '证明该提醒的都提醒了、该升级的都升级了、该送的都送到了；哪一次没有，指名道姓地列出来。',
    en: 'Proof that everything due has fired and reached somebody, and by name what has not.',
  },
  steps: [
    {
      zh: '审计程序不用业务程序的任何一行计算，只看历史记录重新推算；两边对不上，就是发现。',
      en: 'It shares no reckoning with the product: where the two disagree, that is a finding.',
    },
    {
      zh: '“补办”按历史记录重新登记时限或者补送通知，已经送到的不会再送；下一次审计核对结果。',
      en: 'Do again arms or tells what the history asks for; who has it does not get it twice.',
    },
    {
      zh: '已经写进历史的不能改，只能由安委办写明原因；说明连同姓名留在记录里。',
      en: 'What stands in the history is explained by a person, with his name.',
    },
    {
      zh: '每个工作日 8:30 向安委办和审计人员各发一封邮件，一切正常也发。没有收到邮件就是警报。',
      en: 'A mail every working day at 8:30, also when all is well: its silence is the alarm.',
    },
  ],
  who: [
    {
      zh: '安委办、安委会领导、审计人员可以看；补办和说明由安委办办理。',
      en: 'The office, leaders and auditors see it; the office acts.',
    },
  ],
};
