import type { levelClaims } from '../../hazard/v2/claims/level.js';
import type { TextsOf } from '../text.js';

export const levelReasons = {
  noDisputeOpen: { zh: '已有异议正在复核', en: 'An objection is already being reviewed' },
  disputeIsOpen: { zh: '没有待复核的异议', en: 'No objection is open' },
  wasDetermined: { zh: '认定之后才能办理', en: 'This can be done only after the determination' },
  disputeFiledInTime: {
    zh: '已过提出异议的期限；措施与时限照常执行，可以依法申请行政复议',
    en: 'The time to object has passed; measures and date stand, legal remedies remain',
  },
  givesDisputeReason: { zh: '写明异议理由', en: 'State why you object' },
  reviewerDidNotDetermine: {
    zh: '异议由当初认定人以外的人复核',
    en: 'Somebody other than who determined it reviews the objection',
  },
  namesOutcome: { zh: '选择复核结论', en: 'Choose the outcome of the review' },
  reviewedWithExperts: { zh: '写明参加复核的专家', en: 'Name the experts of the review' },
  invitesExperts: { zh: '选择要邀请的专家', en: 'Name the experts to invite' },
  expertsAreOutside: { zh: '专家不能来自整改单位，应当回避', en: 'An expert is not of the unit that mends' },
  expertIsInvited: { zh: '受邀请的专家才能填写意见', en: 'Only an invited expert writes an opinion' },
  namesExpert: {
    zh: '写明专家姓名、专业、建议等级和意见',
    en: 'Name the expert, the field, the level and the opinion',
  },
  hasWrittenOpinion: { zh: '上传专家签字的书面意见', en: 'Attach the signed written opinion' },
  levelIsAnother: { zh: '选择与现在不同的等级', en: 'Choose a level other than the present one' },
  namesGround: {
    zh: '说明依据：新证据或者条款适用错误；整改中风险下降不是降级理由',
    en: 'Name the ground: new evidence or a wrong clause; a risk that fell by partial mending is none',
  },
  enoughExpertsSayLower: {
    zh: '降级要有{needed}名专家的书面意见，现有{given}名',
    en: 'Lowering needs {needed} written expert opinions, there are {given}',
  },
  levelIsOwnersOrOffices: {
    zh: '由牵头部门或安委办变更等级',
    en: 'The owning department or the committee office changes the level',
  },
  basisMayChange: {
    zh: '重大事故隐患的判定依据已经成立，不能另行录入',
    en: 'The basis of a major hazard stands and is not entered anew',
  },
  planIsMissing: { zh: '治理方案已经通过，不需要再报', en: 'The plan was approved already' },
  majorHasPlan: { zh: '升为重大事故隐患后，先报送治理方案', en: 'Raised to major, it needs a plan first' },
  isNoRecurrence: { zh: '复发的隐患不能这样办理', en: 'Not for a hazard that has come back' },
  fitsRecurrence: {
    zh: '只能关联同一企业在期限内销号的隐患',
    en: 'Link only a hazard of the same enterprise closed within the window',
  },
  analysesCause: {
    zh: '复发隐患的方案要有原因分析',
    en: 'The plan for a hazard that came back needs a cause analysis',
  },
  secrecyIsReviewed: {
    zh: '涉及敏感场所的，先做保密审查并写明审查情况',
    en: 'A sensitive site needs a secrecy review first: say who reviewed it',
  },
} satisfies TextsOf<
  Exclude<keyof typeof levelClaims, 'lowersLevel' | 'raisesUnplanned' | 'raisesLevel' | 'levelChanges'>
>;
