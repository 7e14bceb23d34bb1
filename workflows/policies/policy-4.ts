import type { FilingPolicy } from './filing.policy.js';
import { policy3 } from './policy-3.js';

const ours = '[DESIGN]';
const held = '[UNV]';
const qingdao = '青岛市挂牌督办办法（2012）';

/** The fourth policy: every value of the third, the hours at which nobody is urged, and what the offices keep by hand. */
export const policy4: FilingPolicy = {
  ...policy3,
  version: 4,
  sending: {
    quietHours: { value: { from: '20:00', until: '08:00' }, basis: ours },
    workingDaysOnly: { value: true, basis: ours },
  },
  filing: {
    limits: {
      'rectify.listed.max': { value: { months: 12 }, basis: qingdao },
      'list.report': { value: { wd: 3 }, basis: qingdao },
      'list.publish': { value: { wd: 5 }, basis: qingdao },
      'delist.publish': { value: { wd: 5 }, basis: qingdao },
      'penalty.publish': { value: { wd: 7 }, basis: '安全生产法第七十八条' },
      'report.handle': { value: { d: 60 }, basis: '安监总财〔2012〕63号' },
      'report.handle.extension': { value: { d: 30 }, basis: '安监总财〔2012〕63号' },
      'report.feedback': { value: { d: 10 }, basis: '安监总财〔2012〕63号' },
      'report.local.handle': { value: { d: 30 }, basis: held },
      'remedy.reconsideration': { value: { d: 60 }, basis: '行政复议法（2023）' },
      'disclosure.proactive': { value: { wd: 20 }, basis: '政府信息公开条例' },
    },
    monthlyOnDay: { value: 6, basis: '全国重大事故隐患情况月报表' },
    quarterlyOnDay: { value: 15, basis: '事故隐患排查治理情况季报' },
    yearlyBy: { value: '01-31', basis: '事故隐患排查治理情况年报' },
    selfCheckEveryMonths: { value: { highRisk: 1, other: 3 }, basis: held },
    circularEveryMonths: { value: 1, basis: '湖南省2023年重大事故隐患专项行动' },
    dispatchEveryWeeks: { value: 1, basis: '湖南省2023年重大事故隐患专项行动' },
    penaltiesToClose: {
      value: [
        { penalties: 3, withinDays: 180 },
        { penalties: 4, withinDays: 365 },
      ],
      basis: '安全生产法第一百一十三条',
    },
    recordsKeptYears: { value: 5, basis: held },
    exposureFrom: { value: 'L3', basis: ours },
    jointPunishmentFrom: { value: 'L6', basis: ours },
  },
};
