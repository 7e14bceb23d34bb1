import type { jointClaims } from '../../hazard/v2/claims/joint.js';
import type { TextsOf } from '../text.js';

export const jointReasons = {
  coUnitIsAnother: {
    zh: '选择治理责任单位和交办单位以外的配合单位',
    en: 'Name a co-unit other than the responsible and the assigning body',
  },
  hasRoomForSubtask: { zh: '配合任务已达上限', en: 'No more shares can be given' },
  namesTask: { zh: '写明配合任务', en: 'State the share' },
  subtaskWithinDue: {
    zh: '配合任务的时限要在今天之后、整改时限之内',
    en: 'The date of the share lies after today and within the due date',
  },
  subtaskIsOpen: { zh: '这项配合任务不在办理中', en: 'This share is not open' },
  subtaskIsSubmitted: { zh: '这项配合任务还没有提交', en: 'This share was not handed in' },
  hasSubtasks: { zh: '没有配合任务', en: 'There are no shares' },
  actorIsOfSubtaskUnit: { zh: '由承担这项任务的单位办理', en: 'Only the unit that has the share does this' },
  actorIsNotOfSubtaskUnit: { zh: '由承担单位以外的人核查', en: 'Somebody outside the unit checks its share' },
  describesShare: { zh: '写明办理情况', en: 'State what was done' },
  subtasksAreAccepted: { zh: '还有{open}项配合任务没有核查通过', en: '{open} shares are not yet accepted' },
  verifiersAreOutsideSubtaskUnits: { zh: '核查人员不能来自配合单位', en: 'Verifiers are not of a co-unit' },
  someItemsPass: {
    zh: '部分通过要有合格项，也要有不合格项',
    en: 'A partial pass has items that pass and items that do not',
  },
  judgesItemsLeft: { zh: '逐项核查上次不合格的：{items}', en: 'Judge each item left open: {items}' },
  owesDualReport: { zh: '没有待办的双报告', en: 'No double report is owed' },
  notReportedYet: { zh: '选择还没有报告的一方', en: 'Choose the party not yet reported to' },
  reportedByNow: { zh: '报告日期不能晚于今天', en: 'The day of the report is today at the latest' },
  hasReportProof: { zh: '上传报告凭证', en: 'Attach the proof of the report' },
  dualReportIsMade: {
    zh: '企业还没有向监管部门和职工代表大会报告，不能销号',
    en: 'The enterprise has not yet reported to the department and to the workers',
  },
} satisfies TextsOf<keyof typeof jointClaims>;
