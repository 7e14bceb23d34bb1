import { Template } from './template.js';

export const reminder: Template = {
  notice: 'reminder',
  zh: (facts) => ({
    headline: `${facts.rung?.zh ?? '到期提醒'}：请按时完成整改`,
    story: `该${facts.level.zh}的整改时限临近，尚未申请销号。`,
    next: '请核对剩余工作，按时完成整改并申请销号；确需延期的，须在申请延期的期限内提出。逾期将发出催办通知，抄送属地和督办单位。',
  }),
  en: (facts) => ({
    headline: `Reminder (${facts.rung?.en ?? 'due date'}): finish in time`,
    story: `The due date of this ${facts.level.en} is near and no close-out has been applied for.`,
    next: 'Finish what is left and apply for close-out; an extension must be asked for within its own window. Once overdue, the town and the supervising unit are told.',
  }),
};
