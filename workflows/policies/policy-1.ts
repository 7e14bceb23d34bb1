import type { Policy } from '../policy.js';

const ours = '[DESIGN]';

/** The first policy: the defaults a county starts from. */
export const policy1: Policy = {
  version: 1,
  limits: {
    'draft.limit': { value: { d: 1 }, basis: ours },
    'complete.facts': { value: { wd: 10 }, basis: ours },
    'determine.limit': { value: { wd: 3 }, basis: ours },
    'assign.limit': { value: { wd: 3 }, basis: '[UNV]' },
    'ack.limit': { value: { wd: 2 }, basis: ours },
    'plan.limit': { value: { wd: 5 }, basis: '[UNV]' },
    'plan.review.limit': { value: { wd: 3 }, basis: ours },
    'verify.limit': { value: { d: 10 }, basis: '鄂安〔2010〕20号第十条' },
    'verify.fire.limit': { value: { wd: 3 }, basis: '消防监督检查规定' },
    'approve.limit': { value: { wd: 3 }, basis: ours },
    'reopen.assign.limit': { value: { wd: 1 }, basis: ours },
    'urge.reply': { value: { wd: 2 }, basis: ours },
    'lookback.major': { value: { d: 60 }, basis: ours },
    'extension.decide.major': { value: { wd: 10 }, basis: '青岛市挂牌督办办法（2012）' },
    'extension.decide.general': { value: { d: 5 }, basis: '[UNV]' },
  },
  extension: {
    windowMajorWd: { value: 20, basis: '青岛市挂牌督办办法（2012）' },
    windowGeneralDays: { value: 10, basis: '[UNV]' },
    maximumTimes: { value: 2, basis: ours },
  },
  rectificationDays: {
    major: { value: 60, basis: '杭州市上城区“60日重大隐患闭环”' },
    general: { value: 15, basis: ours },
  },
  reminders: {
    value: [
      { rung: 'R2', daysBefore: 15, minimumPeriodDays: 30 },
      { rung: 'R2', daysBefore: 7, minimumPeriodDays: 0 },
      { rung: 'R3', daysBefore: 3, minimumPeriodDays: 0 },
      { rung: 'R3', daysBefore: 1, minimumPeriodDays: 0 },
      { rung: 'R3', daysBefore: 0, minimumPeriodDays: 0 },
    ],
    basis: ours,
  },
  urgeAfterWd: { value: 1, basis: ours },
  digestEveryWd: { value: 1, basis: ours },
  noticeTime: '09:00',
  lastOpenHour: '17:00',
  shortVerificationSectors: { value: ['fire'], basis: '消防监督检查规定' },
};
