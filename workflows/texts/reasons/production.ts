import type { productionClaims } from '../../hazard/v2/claims/production.js';
import type { TextsOf } from '../text.js';

export const productionReasons = {
  namesScope: { zh: '选择全部停产或部分停产', en: 'Choose whether all or part of production stops' },
  citesStopClause: { zh: '写明停产的依据条款', en: 'Cite the clause of the stop' },
  stopEndsInTime: {
    zh: '停产期限要在今天之后，并且不超过最长期限；还要继续的，到期前重新决定',
    en: 'The stop ends after today and within the longest period; renew it by a new decision',
  },
  describesTreatment: { zh: '写明治理情况', en: 'State how it was treated' },
  hasEvaluation: { zh: '上传评估报告', en: 'Attach the evaluation' },
  productionIsNotStopped: {
    zh: '停产还没有解除：先审查复产申请',
    en: 'Production is still stopped: decide on the resumption first',
  },
  suspensionIsProposed: { zh: '先由到场人员提出停用', en: 'Somebody who was on site proposes it first' },
  secondPersonSuspends: { zh: '由提出人以外的人决定', en: 'Somebody other than the proposer decides' },
  siteIsMadeSafe: {
    zh: '断电断料、清空危险物料并安排看守后才能停用',
    en: 'Isolate power, remove dangerous materials and post a guard first',
  },
  confirmedOnSite: { zh: '写明本次到场时间并上传现场照片', en: 'State this visit and attach photos of it' },
  dueKeepsWhatWasLeft: {
    zh: '新时限不能超过停用时剩余的天数；停用前已逾期的，时限不变',
    en: 'The new date keeps what was left when it stopped; a date already passed stays',
  },
  cutIsNotifiedAhead: { zh: '停电要提前通知：至少24小时', en: 'A power cut is announced at least 24 hours ahead' },
  namesApprover: { zh: '写明批准的部门负责人', en: 'Name the head who approved it' },
  noPowerCut: { zh: '已经通知停电', en: 'A power cut was announced already' },
  powerIsCut: { zh: '没有停电措施', en: 'There is no power cut' },
} satisfies TextsOf<
  Exclude<keyof typeof productionClaims, 'stopsAll' | 'stopsPart' | 'wasStoppedWholly' | 'wasStoppedInPart'>
>;
