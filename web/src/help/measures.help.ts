import type { HelpText } from './help.text.js';

export const measuresHelp: HelpText = {
  name: { zh: '督办措施', en: 'Measures' },
  purpose: {
    zh: '逾期每升一级，系统起草这一级的文书：督办函、通报、约谈、挂牌、停产、移送。谁签批、谁印发、谁答复，办到哪一步，都在这里。',
    en: 'What each rung of the ladder drafts: who signs, issues and answers it, and how far it has come.',
  },
  steps: [
    {
      zh: '签批：有权的人看过正文再签；改过正文的人不能自己签。不同意的退回并写明理由。',
      en: 'Sign: whoever has the power reads and signs; nobody signs what he wrote.',
    },
    {
      zh: '印发以后对象单位才看得到；要求答复的，时限从印发之日起算。',
      en: 'It is seen by its addressee once issued; the limit of the answer runs from that day.',
    },
    {
      zh: '到时没有签批、印发或者答复的，每个工作日催一次，第二天起同时报告安委会领导。',
      en: 'What is late is asked for every working day, and from the second on the leader hears of it.',
    },
    {
      zh: '隐患销号以后，还没有印发的措施自动撤销，记录保留。',
      en: 'With the close-out what was not issued is withdrawn and stays on record.',
    },
  ],
  who: [
    {
      zh: '安委办、安委会领导、审计人员看全部；部门和镇街看自己的；企业只看已经印发给自己的。',
      en: 'The office, leaders and auditors see all; departments and towns theirs; an enterprise what was issued to it.',
    },
  ],
};
