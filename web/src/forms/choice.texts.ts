import type { interimControlCodes, originCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { facts } from '../../../workflows/texts/facts.js';
import { levels } from '../../../workflows/texts/levels.js';
import { sectors } from '../../../workflows/texts/sectors.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { Option } from './field.js';

const origins: Record<(typeof originCodes)[number], string> = {
  ROUTINE_INSPECTION: '日常监督检查发现',
  SUPERIOR_ASSIGNED: '上级交办',
  PUBLIC_REPORT: '群众举报',
  MEDIA_EXPOSURE: '媒体曝光',
  DEPT_TRANSFER: '其他部门移送',
  SUBORDINATE_REPORT: '下级部门报告',
  ENTERPRISE_REPORT: '生产经营单位报告',
  EXPERT_DIAGNOSIS: '专家诊查',
  CROSS_CHECK: '行业互查',
  SELF_CHECK: '企业自查',
  LOOK_BACK: '回头看',
  ENTERPRISE_STAFF: '企业职工报告',
};

const controls: Record<(typeof interimControlCodes)[number], string> = {
  EVACUATE: '撤出危险区域人员',
  WARNING_SIGN: '设置警示标志',
  STOP_PART: '局部停产停业',
  STOP_ALL: '全部停产停业',
  GUARD: '专人值守',
  LIMIT_LOAD: '限制产量或者负荷',
  MONITOR: '加强监测监控',
};

const modes = { direct: '直接判定', combined: '综合判定' };
const findings = { false: '虚假整改', rebound: '整改后反弹' };

/** Names of the codes a field may hold, by the field's name. */
const names: Record<string, Record<string, string>> = {
  sector: chinese(sectors),
  level: chinese(levels),
  proposedLevel: chinese(levels),
  origin: origins,
  interimControls: controls,
  openFacts: chinese(facts),
  mode: modes,
  finding: findings,
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
