import type { PracticeLimitKey } from '../policies/practice.policy.js';
import type { LimitKey } from '../policy.js';
import type { TextsOf } from './text.js';

/** Limits whose end is a date that was set. */
type LimitOfItsOwn = 'stop.order' | 'subtask.limit';

/** What each limit waits for. */
export const limits = {
  'draft.limit': { zh: '提交草稿时限', en: 'limit for finishing the draft' },
  'complete.facts': { zh: '补全缺项时限', en: 'limit for completing the missing facts' },
  'determine.limit': { zh: '研判认定时限', en: 'limit for the determination' },
  'assign.limit': { zh: '交办时限', en: 'limit for the assignment' },
  'ack.limit': { zh: '签收时限', en: 'limit for the acknowledgement' },
  'plan.limit': { zh: '报送治理方案时限', en: 'limit for submitting the plan' },
  'plan.review.limit': { zh: '审查治理方案时限', en: 'limit for reviewing the plan' },
  'verify.limit': { zh: '核查验收时限', en: 'limit for the verification' },
  'verify.fire.limit': { zh: '消防复查时限', en: 'limit for the fire re-check' },
  'approve.limit': { zh: '销号审批时限', en: 'limit for approving the close-out' },
  'reopen.assign.limit': { zh: '重启后重新交办时限', en: 'limit for the reassignment after reopening' },
  'urge.reply': { zh: '逾期书面说明时限', en: 'limit for the written explanation' },
  'lookback.major': { zh: '重大事故隐患回头看时限', en: 'limit for the look-back on a major hazard' },
  'extension.decide.major': {
    zh: '重大事故隐患延期审批时限',
    en: 'limit for deciding the extension of a major hazard',
  },
  'extension.decide.general': {
    zh: '一般事故隐患延期审批时限',
    en: 'limit for deciding the extension of a general hazard',
  },
  'transfer.answer': { zh: '接收移送答复时限', en: 'limit for answering the transfer' },
  'objection.file': { zh: '提出异议时限', en: 'limit for an objection' },
  'objection.decide': { zh: '复核异议时限', en: 'limit for deciding the objection' },
  'void.decide': { zh: '审定作废合并时限', en: 'limit for deciding on the void or merger' },
  'resume.review': { zh: '复产审查时限', en: 'limit for reviewing the resumption' },
  'suspended.confirm': { zh: '停用每月确认时限', en: 'monthly confirmation of the suspension' },
  'dual.report': { zh: '双报告时限', en: 'limit for the double report' },
  'subtask.review': { zh: '配合任务核查时限', en: 'limit for checking a share' },
  'lookback.sampled': { zh: '抽样回头看时限', en: 'limit for the sampled look-back' },
  'stop.order': { zh: '停产决定期限', en: 'end of the stop order' },
  'subtask.limit': { zh: '配合任务时限', en: 'date of the share' },
} satisfies TextsOf<LimitKey | PracticeLimitKey | LimitOfItsOwn>;
