import type { Role } from '../kit/types.js';
import type { TextsOf } from './text.js';

/** What each role is called; `system` is the product itself. */
export const roles: TextsOf<Role | 'system'> = {
  inspector: { zh: '检查人员', en: 'Inspector' },
  townInspector: { zh: '镇街园区安监员', en: 'Town inspector' },
  villageReporter: { zh: '村（居）报告员', en: 'Village reporter' },
  expert: { zh: '专家', en: 'Expert' },
  enterprisePrincipal: { zh: '企业主要负责人', en: 'Enterprise principal' },
  enterpriseSafetyOfficer: { zh: '企业安全管理人员', en: 'Enterprise safety officer' },
  enterpriseWorker: { zh: '从业人员', en: 'Enterprise worker' },
  departmentSupervisor: { zh: '部门监管负责人', en: 'Department supervisor' },
  committeeOffice: { zh: '安委办', en: 'Committee office' },
  committeeLeader: { zh: '安委会领导', en: 'Committee leader' },
  mediaOfficer: { zh: '融媒体中心人员', en: 'Media officer' },
  auditor: { zh: '监督审计人员', en: 'Auditor' },
  system: { zh: '系统', en: 'System' },
};
