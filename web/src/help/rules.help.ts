import type { HelpText } from './help.text.js';

export const rulesHelp: HelpText = {
  name: { zh: '规则和日历', en: 'Rules and calendar' },
  purpose: {
    zh: '各项时限、阶梯和工作日按什么办，依据是什么，谁起草、谁批准。',
    en: 'Which limits, rungs and working days hold, on what ground, and who wrote and approved them.',
  },
  steps: [
    {
      zh: '起草和登记放假通知用接口办理（POST /api/policies、/api/calendars）；哪一项有误，会逐项说明。',
      en: 'Drafts and a year’s notice come in by the API; whatever is wrong is named field by field.',
    },
    {
      zh: '通知与常例不符（如延长春节假期、取消调休上班）的，先列出不符之处；起草人核对确认后才收下，批准人在草案旁看得到。',
      en: 'A notice may depart from the usual sum; what is unusual is confirmed by its writer and shown to whoever approves.',
    },
    {
      zh: '草案由另一人批准，自生效日起适用于新上报的隐患；在办的仍按原来的一版。',
      en: 'A second person approves; new hazards follow from its day on, running ones keep their version.',
    },
    {
      zh: '“试算”列出每件在办隐患的每个时限前后各是什么时候，什么也不改。',
      en: 'A dry run lists every limit of every running hazard before and after; nothing is changed.',
    },
    {
      zh: '“应用这次试算”逐件记录；其间有变的，系统拒绝，重新试算。文书上写明的日期不变。',
      en: 'Applying records it case by case, exactly as shown; dates written in papers never move.',
    },
  ],
  who: [
    {
      zh: '安委办起草、批准（不得批准自己起草的）和应用；安委会领导批准；审计人员可以查看。',
      en: 'The office writes, approves what others wrote and applies; leaders approve; auditors look.',
    },
  ],
};
