import { policy1 } from './policy-1.js';
import type { PracticePolicy } from './practice.policy.js';

const ours = '[DESIGN]';

/** The second policy: every value of the first, and those that the whole hazard asks for. */
export const policy2: PracticePolicy = {
  ...policy1,
  version: 2,
  practice: {
    limits: {
      'transfer.answer': { value: { wd: 5 }, basis: '参照信访工作条例' },
      'objection.file': { value: { wd: 5 }, basis: ours },
      'objection.decide': { value: { wd: 10 }, basis: ours },
      'void.decide': { value: { wd: 3 }, basis: ours },
      'resume.review': { value: { d: 10 }, basis: '鄂安〔2010〕20号第十条' },
      'suspended.confirm': { value: { months: 1 }, basis: ours },
      'dual.report': { value: { wd: 5 }, basis: ours },
      'subtask.review': { value: { d: 10 }, basis: ours },
      'lookback.sampled': { value: { d: 60 }, basis: ours },
    },
    stopOrderAtMost: { value: { months: 6 }, basis: '[UNV]' },
    powerCutNotice: { value: { hours: 24 }, basis: '安全生产法第七十条' },
    expertOpinionsToLower: { value: 2, basis: ours },
    recurrenceWindow: { value: { months: 12 }, basis: ours },
    dualReportBlocksClosing: { value: true, basis: '安全生产法第四十一条' },
    lookBackShare: { value: 0.1, basis: ours },
  },
};
