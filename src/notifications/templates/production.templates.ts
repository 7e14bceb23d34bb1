import { practice } from './practice.template.js';
import { Template } from './template.js';

/** Shares of co-units, and what may run while the hazard stands. */
export const productionTemplates: readonly Template[] = [
  practice('subtaskAssigned', {
    zh: ['有一项配合任务交办您单位', '{a}交办了配合任务。', '请按任务时限完成，并提交整改后照片。'],
    en: [
      'A share of the rectification was assigned to you',
      '{a} assigned a share to your unit.',
      'Finish it by its date and hand it in with photos.',
    ],
  }),
  practice('subtaskSubmitted', {
    zh: ['配合任务已提交，请核查', '{a}提交了配合任务。', '请到现场核查。'],
    en: ['A share was handed in', '{a} handed in its share.', 'Check it on site.'],
  }),
  practice('subtaskAccepted', {
    zh: ['配合任务核查通过', '{a}核查通过了配合任务。', '全部配合任务通过后即可申请销号。'],
    en: [
      'The share was accepted',
      '{a} accepted the share.',
      'The close-out can be submitted when all shares are accepted.',
    ],
  }),
  practice('subtaskReturned', {
    zh: ['配合任务被退回，请继续整改', '{a}退回了配合任务。', '请继续整改，时限不变。'],
    en: ['The share was sent back', '{a} sent the share back.', 'Go on; its date stays.'],
  }),
  practice('verificationPartlyPassed', {
    zh: ['核查部分通过，其余请继续整改', '{a}逐项核查，部分合格。', '请按原时限整改不合格项。'],
    en: ['Some items passed', '{a} judged item by item: some passed.', 'Mend the rest by the same date.'],
  }),
  practice('productionStopped', {
    zh: ['责令停产，请立即执行', '{a}作出停产决定。', '请立即停产并落实管控；复产须经申请和审查同意。'],
    en: [
      'Production is ordered to stop',
      '{a} ordered production to stop.',
      'Stop at once; it may run again only after a reviewed resumption.',
    ],
  }),
  practice('resumeApplied', {
    zh: ['企业申请复产，请到现场审查', '{a}申请复产。', '请在时限内组织现场审查。'],
    en: ['Resumption was applied for', '{a} applies to resume production.', 'Review it on site within the limit.'],
  }),
  practice('resumeApproved', {
    zh: ['同意复产', '{a}审查同意复产。', '请按管控要求恢复生产；隐患未销号前继续整改。'],
    en: [
      'The resumption was approved',
      '{a} approved the resumption.',
      'Resume under the controls; the rectification goes on.',
    ],
  }),
  practice('resumeRejected', {
    zh: ['不同意复产，请继续停产整改', '{a}不同意复产。', '请继续停产并整改。'],
    en: ['The resumption was refused', '{a} refused the resumption.', 'Stay stopped and go on mending.'],
  }),
  practice('suspensionProposed', {
    zh: ['提出长期停用，请审定', '{a}到现场确认并提出长期停用。', '请由提出人以外的人审定。'],
    en: ['A suspension was proposed', '{a} proposes a suspension after seeing the site.', 'Somebody else decides.'],
  }),
  practice('productionSuspended', {
    zh: ['已确认长期停用，时限暂停计算', '{a}确认长期停用。', '停用期间每月到现场确认一次；复产之前必须整改并验收。'],
    en: [
      'Production is suspended',
      '{a} confirmed the suspension; the date stands still.',
      'Somebody confirms it on site every month; it must be mended and verified before any restart.',
    ],
  }),
  practice('suspensionEnded', {
    zh: ['停用结束，未经复产审查不得生产', '{a}结束了停用。', '请按新的时限整改，复产另行申请。'],
    en: ['The suspension ended', '{a} ended the suspension.', 'Mend it by the new date; apply for the resumption.'],
  }),
  practice('powerCutOrdered', {
    zh: ['将采取停电措施', '{a}依法通知停电。', '请在停电时间之前做好安全停车。'],
    en: ['Power will be cut', '{a} announced a power cut by law.', 'Shut down safely before that time.'],
  }),
  practice('powerCutLifted', {
    zh: ['已恢复供电', '{a}解除了停电措施。', '请按要求继续整改。'],
    en: ['Power is restored', '{a} lifted the power cut.', 'Go on with the rectification.'],
  }),
];
