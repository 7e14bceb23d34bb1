import { interimControls, origins } from '../../../workflows/texts/choices.js';
import { facts } from '../../../workflows/texts/facts.js';
import { levels } from '../../../workflows/texts/levels.js';
import { sectors } from '../../../workflows/texts/sectors.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { Option } from './field.js';

const modes = { direct: '直接判定', combined: '综合判定' };
const findings = { false: '虚假整改', rebound: '整改后反弹' };
const scopes = { part: '局部停产', all: '全部停产' };
const outcomes = { upheld: '维持认定', levelToChange: '应当变更等级', toWithdraw: '不属于隐患，应当作废' };
const grounds = { newEvidence: '出现新的证据', wrongClause: '原先适用条款有误' };
const reportTargets = { department: '向主管部门报告', workersCongress: '向职工大会或者职工代表大会报告' };
const parties = { responsible: '治理责任单位', assigning: '交办单位', supervising: '协调督办单位', owner: '牵头部门' };
const sites = { military: '军事设施', criticalInfrastructure: '关键信息基础设施' };
const papers = {
  inspectionRecord: '现场检查记录',
  rectificationOrder: '责令限期整改指令书',
  assignmentSheet: '交办函',
  recheckOpinion: '整改复查意见书',
  acceptanceForm: '整改验收审批表',
};

/** Names of the codes a field may hold, by the field's name. */
const names: Record<string, Record<string, string>> = {
  sector: chinese(sectors),
  level: chinese(levels),
  proposedLevel: chinese(levels),
  origin: chinese(origins),
  interimControls: chinese(interimControls),
  openFacts: chinese(facts),
  mode: modes,
  finding: findings,
  scope: scopes,
  outcome: outcomes,
  ground: grounds,
  to: reportTargets,
  party: parties,
  sensitiveSite: sites,
  kind: papers,
};

/** What a code of a field is called; a code of a newer server stands as it is. */
export function choiceName(field: string, code: string): string {
  return names[field]?.[code] ?? code;
}

export function optionsOf(field: string, codes: readonly string[]): Option[] {
  return codes.map((value) => ({ value, label: choiceName(field, value) }));
}

function chinese(texts: Readonly<Record<string, Text>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([code, { zh }]) => [code, zh]));
}
