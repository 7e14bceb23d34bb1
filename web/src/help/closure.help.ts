import type { HelpText } from './help.text.js';

export const closureHelp: HelpText = {
  name: { zh: '闭环率', en: 'Closure' },
  purpose: {
    zh: '重大事故隐患离 100% 按期销号还差多少，差在哪几项，该谁办。每个数都点得开，看到的就是它的案件。',
    en: 'How far major hazards are from 100 % closed on time, which ones, and who must act. Every figure opens its cases.',
  },
  steps: [
    {
      zh: '按核定期限：批准过的延期算数。按原期限：只看第一次定的期限，延期不能遮住拖延。',
      en: 'The current base takes approved extensions, the original base only the first date ever set.',
    },
    {
      zh: '是否按期，看促成销号的那次申请是不是在期限之前收到；没有到期的不算，“—”是还没有可算的，不是 100%。',
      en: 'On time is told by when the application came; what is not due is not counted, and — is not 100 %.',
    },
    {
      zh: '按期申请、还在核查时限内的，列在旁边，不进分子也不进分母；核查超期的算部门的，不算企业的。',
      en: 'What is in verification stands beside the rate; past its limit it counts against the authority.',
    },
    {
      zh: '销号后重启的，按原期限永远不算按期；到期以后作废、合并、降级、移送的，逐项列名，不会从到期数里消失。',
      en: 'What was reopened is never on time on the original base; what leaves after its date is named.',
    },
    {
      zh: '选“截至”可以看任何一天 24 时的数，按当时的记录计算，以后再看也是这个数。',
      en: 'Figures as of any past day come from what was recorded then, and stay what they were.',
    },
    {
      zh: '“离 100% 还差这些”比“到期未销号”多出来的，是核查超期的和销号后重启、还没有新期限的；打印出来是一页 A4。',
      en: 'The list before 100 % also has what is past its verification limit and what was reopened and has no date yet; it prints on one A4 page.',
    },
  ],
  who: [
    {
      zh: '安委办、安委会领导、审计人员看全市；部门和镇街园区看自己的；企业看本企业的。',
      en: 'The office, leaders and auditors see the city; departments, towns and enterprises their own.',
    },
  ],
};
