import type { Filing, FilingLimitKey } from '../policies/filing.policy.js';
import type { TextsOf } from './text.js';

/** What the offices keep by hand, by its name in a policy. */
export const filing = {
  'rectify.listed.max': { zh: '挂牌督办整改最长期限', en: 'longest period for a listed hazard' },
  'list.report': { zh: '挂牌后上报时限', en: 'limit for reporting a listing upwards' },
  'list.publish': { zh: '挂牌公布时限', en: 'limit for publishing a listing' },
  'delist.publish': { zh: '摘牌公布时限', en: 'limit for publishing a delisting' },
  'penalty.publish': { zh: '行政处罚公示时限', en: 'limit for publishing a penalty' },
  'report.handle': { zh: '举报办理时限', en: 'limit for handling a report from the public' },
  'report.handle.extension': { zh: '举报办理延长时限', en: 'extension for handling a report' },
  'report.feedback': { zh: '举报核实后反馈时限', en: 'limit for answering whoever reported' },
  'report.local.handle': { zh: '举报办理时限（地方）', en: 'local limit for handling a report' },
  'remedy.reconsideration': { zh: '申请行政复议期限', en: 'period for administrative reconsideration' },
  'disclosure.proactive': { zh: '主动公开时限', en: 'limit for proactive disclosure' },
  monthlyOnDay: { zh: '月报报送日（每月几日前）', en: 'day of the month for the monthly table' },
  quarterlyOnDay: { zh: '季报报送日（季后首月几日前）', en: 'day of the month for the quarterly report' },
  yearlyBy: { zh: '年报报送截止（月-日）', en: 'last day for the yearly report' },
  selfCheckEveryMonths: { zh: '企业自查周期（月）', en: 'months between self-inspections' },
  circularEveryMonths: { zh: '通报周期（月）', en: 'months between bulletins' },
  dispatchEveryWeeks: { zh: '调度周期（周）', en: 'weeks between dispatches' },
  penaltiesToClose: { zh: '提请关闭：处罚次数与期间', en: 'penalties that lead to a proposal to close' },
  recordsKeptYears: { zh: '档案保存年限', en: 'years that records are kept' },
  exposureFrom: { zh: '可以警示曝光的级别', en: 'rung from which exposure may be proposed' },
  jointPunishmentFrom: { zh: '可以联合惩戒的级别', en: 'rung from which joint punishment may be proposed' },
} satisfies TextsOf<FilingLimitKey | Exclude<keyof Filing, 'limits'>>;
