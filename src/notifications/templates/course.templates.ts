import { practice } from './practice.template.js';
import { Template } from './template.js';

/** What departments settle about a hazard: who leads, which level, whether it stands at all. */
export const courseTemplates: readonly Template[] = [
  practice('transferred', {
    zh: [
      '有一条隐患移送您部门，请答复是否接收',
      '{a}将该隐患移送您部门。',
      '请在时限内接收，或者退回并说明理由；接收之前由移送部门负责。',
    ],
    en: [
      'A hazard was transferred to your department',
      '{a} transferred this hazard to your department.',
      'Accept it, or return it with your reason, within the limit; the sender answers for it until then.',
    ],
  }),
  practice('transferAccepted', {
    zh: ['移送已被接收，牵头部门已变更', '{a}已接收移送，今后由{o}牵头。', '时限和管控措施不变。'],
    en: [
      'The transfer was accepted',
      '{a} accepted the transfer; {o} now leads.',
      'Dates and interim controls stay as they are.',
    ],
  }),
  practice('transferReturned', {
    zh: ['移送被退回，请继续负责或者提请指定', '{a}退回了移送。', '请继续负责该隐患，有争议的提请安委办指定牵头部门。'],
    en: [
      'The transfer was returned',
      '{a} returned the transfer.',
      'Go on with the hazard; where you disagree ask the committee office to decide who leads.',
    ],
  }),
  practice('ownerDecided', {
    zh: ['已指定牵头部门', '{a}指定{o}为该隐患的牵头部门。', '请牵头部门在时限内办理。'],
    en: [
      'The lead department was decided',
      '{a} decided that {o} leads.',
      'The lead department acts within the limit.',
    ],
  }),
  practice('partySucceeded', {
    zh: [
      '责任主体已变更，由承继单位继续办理',
      '{a}登记了承继单位。',
      '整改时限不变；承继治理责任的单位请签认治理方案。',
    ],
    en: [
      'A successor takes over',
      '{a} recorded a successor.',
      'The date stays; whoever takes over the rectification confirms the plan.',
    ],
  }),
  practice('disputeFiled', {
    zh: [
      '当事单位对认定提出异议，请复核',
      '{a}对认定提出异议。',
      '请组织专家复核并在时限内答复；复核期间措施和时限照常执行。',
    ],
    en: [
      'An objection was filed',
      '{a} objects to the determination.',
      'Review it with experts within the limit; measures and date stand meanwhile.',
    ],
  }),
  practice('disputeResolved', {
    zh: [
      '异议复核已有结论',
      '{a}作出了复核结论。',
      '仍有异议的，可以依法申请行政复议或者提请上级部门出具意见；措施和时限照常执行。',
    ],
    en: [
      'The objection was decided',
      '{a} decided on the objection.',
      'Legal remedies remain; measures and date stand.',
    ],
  }),
  practice('expertsInvited', {
    zh: ['请您就一条隐患提出专家意见', '{a}邀请您提出意见。', '请登录查看案卷，填写意见并上传签字件。'],
    en: [
      'Your expert opinion is asked for',
      '{a} asks for your opinion.',
      'Sign in, read the case and write your opinion.',
    ],
  }),
  practice('levelChanged', {
    zh: ['隐患等级已变更', '{a}变更了隐患等级。', '请按新的等级办理。'],
    en: ['The level was changed', '{a} changed the level of the hazard.', 'Act by the new level.'],
  }),
  practice('voidProposed', {
    zh: [
      '有一条隐患提出作废或者合并，请审定',
      '{a}提出作废或者合并该隐患。',
      '请由提出人以外的人在时限内审定；审定之前照常办理。',
    ],
    en: [
      'A void or merger was proposed',
      '{a} proposes to void or merge this hazard.',
      'Somebody else decides within the limit; until then the hazard goes on.',
    ],
  }),
  practice('voidRejected', {
    zh: ['作废或者合并未获同意，请继续办理', '{a}不同意作废或者合并。', '请继续办理该隐患。'],
    en: ['The proposal was rejected', '{a} rejected the proposal.', 'Go on with the hazard.'],
  }),
  practice('voided', {
    zh: ['隐患已作废', '{a}审定作废该隐患，记录和编号予以保留。', '不需要再办理。'],
    en: [
      'The hazard is void',
      '{a} declared this hazard void; record and numbers stay.',
      'Nothing remains to be done.',
    ],
  }),
  practice('merged', {
    zh: ['重复隐患已合并', '{a}审定将该隐患并入另一条隐患，原编号予以保留。', '请在合并后的隐患中继续办理。'],
    en: [
      'The duplicate was merged',
      '{a} merged this hazard into another; its numbers stay.',
      'Go on in the case it was merged into.',
    ],
  }),
  practice('closedByClosure', {
    zh: ['企业关闭，隐患消号', '{a}按企业关闭核定消号，现场证明已附。', '请安委办备查。'],
    en: [
      'Closed by closure of the enterprise',
      '{a} closed this hazard on proof of dismantling.',
      'The committee office keeps it on record.',
    ],
  }),
  practice('accidentRecorded', {
    zh: [
      '隐患未销号期间发生事故，事实已冻结',
      '{a}标记了事故。',
      '请立即按事故报告程序处置并保全证据；该隐患不会自动销号。',
    ],
    en: [
      'An accident happened while the hazard was open',
      '{a} recorded an accident.',
      'Report and respond to it at once and keep the evidence; the hazard is not closed by itself.',
    ],
  }),
  practice('accidentFreezeLifted', {
    zh: ['事故冻结已解除，请继续办理', '{a}解除了冻结。', '请继续办理该隐患。'],
    en: ['The accident freeze was lifted', '{a} lifted the freeze.', 'Go on with the hazard.'],
  }),
  practice('signatureRefused', {
    zh: ['当事人拒绝签字，已由两名人员见证', '{a}登记了拒签。', '请按送达程序办理。'],
    en: [
      'The signature was refused',
      '{a} recorded a refusal to sign before two officers.',
      'Serve the document by the procedure for service.',
    ],
  }),
  practice('obstructionRecorded', {
    zh: ['检查受到拒绝或者阻碍', '{a}登记了拒绝、阻碍检查的情况。', '请研究依法处置。'],
    en: ['An inspection was obstructed', '{a} recorded an obstruction.', 'Decide how to proceed by law.'],
  }),
  practice('sampledForLookback', {
    zh: ['抽入回头看样本，请安排现场核查', '该隐患由封存根值抽入回头看样本。', '请安排原核查人员以外的人到现场核查。'],
    en: [
      'Drawn for the look-back',
      'The root of a seal drew this hazard.',
      'Send somebody other than the first verifiers to the site.',
    ],
  }),
];
