import type { interimControlCodes, originCodes } from '../hazard/v1/hazard.codes.js';
import type { BasisPayload } from '../hazard/v1/hazard.payloads.js';
import type {
  disputeOutcomes,
  dualReportTargets,
  levelGrounds,
  partyNames,
  sensitiveSites,
  stopScopes,
} from '../hazard/v2/hazard.codes.js';
import type { MeasureKind, RungId } from '../policies/ladder.policy.js';
import type { Text, TextsOf } from './text.js';

/** Where a hazard came from. */
export const origins: Record<(typeof originCodes)[number], Text> = {
  ROUTINE_INSPECTION: { zh: '日常监督检查发现', en: 'routine inspection' },
  SUPERIOR_ASSIGNED: { zh: '上级交办', en: 'assigned from above' },
  PUBLIC_REPORT: { zh: '群众举报', en: 'report by the public' },
  MEDIA_EXPOSURE: { zh: '媒体曝光', en: 'exposed by the media' },
  DEPT_TRANSFER: { zh: '其他部门移送', en: 'transferred by another department' },
  SUBORDINATE_REPORT: { zh: '下级部门报告', en: 'reported from below' },
  ENTERPRISE_REPORT: { zh: '生产经营单位报告', en: 'reported by the enterprise' },
  EXPERT_DIAGNOSIS: { zh: '专家诊查', en: 'expert diagnosis' },
  CROSS_CHECK: { zh: '行业互查', en: 'peer inspection' },
  SELF_CHECK: { zh: '企业自查', en: 'self-inspection' },
  LOOK_BACK: { zh: '回头看', en: 'look-back' },
  ENTERPRISE_STAFF: { zh: '企业职工报告', en: 'reported by staff' },
};

/** What keeps people safe while a hazard is being put right. */
export const interimControls: Record<(typeof interimControlCodes)[number], Text> = {
  EVACUATE: { zh: '撤出危险区域人员', en: 'evacuate the danger area' },
  WARNING_SIGN: { zh: '设置警示标志', en: 'warning signs' },
  STOP_PART: { zh: '局部停产停业', en: 'stop part of the work' },
  STOP_ALL: { zh: '全部停产停业', en: 'stop all work' },
  GUARD: { zh: '专人值守', en: 'keep watch' },
  LIMIT_LOAD: { zh: '限制产量或者负荷', en: 'limit output or load' },
  MONITOR: { zh: '加强监测监控', en: 'monitor more closely' },
};

/** How a major hazard is judged. */
export const judgingModes: TextsOf<BasisPayload['mode']> = {
  direct: { zh: '直接判定', en: 'judged directly' },
  combined: { zh: '综合判定', en: 'judged in combination' },
};

/** What a failed look-back found. */
export const lookBackFindings: TextsOf<'false' | 'rebound'> = {
  false: { zh: '虚假整改', en: 'never put right' },
  rebound: { zh: '整改后反弹', en: 'come back after it was put right' },
};

export const scopesOfStop: TextsOf<(typeof stopScopes)[number]> = {
  part: { zh: '局部停产', en: 'a part is stopped' },
  all: { zh: '全部停产', en: 'all is stopped' },
};

export const outcomesOfDispute: TextsOf<(typeof disputeOutcomes)[number]> = {
  upheld: { zh: '维持认定', en: 'upheld' },
  levelToChange: { zh: '应当变更等级', en: 'the level is to change' },
  toWithdraw: { zh: '不属于隐患，应当作废', en: 'no hazard, to be withdrawn' },
};

export const groundsOfLevel: TextsOf<(typeof levelGrounds)[number]> = {
  newEvidence: { zh: '出现新的证据', en: 'new evidence' },
  wrongClause: { zh: '原先适用条款有误', en: 'the clause applied was wrong' },
};

export const targetsOfDualReport: TextsOf<(typeof dualReportTargets)[number]> = {
  department: { zh: '向主管部门报告', en: 'to the department' },
  workersCongress: { zh: '向职工大会或者职工代表大会报告', en: 'to the workers’ congress' },
};

export const parties: TextsOf<(typeof partyNames)[number]> = {
  responsible: { zh: '治理责任单位', en: 'responsible unit' },
  assigning: { zh: '交办单位', en: 'assigning unit' },
  supervising: { zh: '协调督办单位', en: 'supervising unit' },
  owner: { zh: '牵头部门', en: 'lead department' },
};

export const siteKinds: TextsOf<(typeof sensitiveSites)[number]> = {
  military: { zh: '军事设施', en: 'military installation' },
  criticalInfrastructure: { zh: '关键信息基础设施', en: 'critical information infrastructure' },
};

/** 逾期阶梯: what each rung is called. */
export const rungNames: TextsOf<RungId> = {
  L1: { zh: '一级：催办', en: 'rung 1: urging' },
  L2: { zh: '二级：督办函', en: 'rung 2: supervision letter' },
  L3: { zh: '三级：通报', en: 'rung 3: bulletin' },
  L4: { zh: '四级：约谈', en: 'rung 4: interview' },
  L5: { zh: '五级：挂牌督办', en: 'rung 5: public listing' },
  L6: { zh: '六级：停产整顿', en: 'rung 6: stop order' },
  L7: { zh: '七级：责任倒查', en: 'rung 7: referral' },
};

/** What a rung drafts. */
export const measures: TextsOf<MeasureKind> = {
  letter: { zh: '督办函', en: 'supervision letter' },
  bulletin: { zh: '通报', en: 'bulletin' },
  interview: { zh: '约谈通知书', en: 'notice of interview' },
  listing: { zh: '挂牌督办通知书', en: 'notice of listing' },
  stop: { zh: '停产整顿决定', en: 'stop order' },
  referral: { zh: '责任倒查移送函', en: 'letter of referral' },
};
