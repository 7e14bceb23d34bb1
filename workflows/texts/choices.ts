import type { interimControlCodes, originCodes } from '../hazard/v1/hazard.codes.js';
import type { Text } from './text.js';

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
