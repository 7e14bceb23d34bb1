import type { LimitKey } from '../policy.js';
import type { TextsOf } from './text.js';

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
} satisfies TextsOf<LimitKey>;
