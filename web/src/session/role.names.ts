import type { Me } from './session.js';

const names: Record<Me['role'], string> = {
  inspector: '检查人员',
  townInspector: '镇街园区安监员',
  villageReporter: '村（居）报告员',
  expert: '专家',
  enterprisePrincipal: '企业主要负责人',
  enterpriseSafetyOfficer: '企业安全管理人员',
  enterpriseWorker: '从业人员',
  departmentSupervisor: '部门监管负责人',
  committeeOffice: '安委办',
  committeeLeader: '安委会领导',
  mediaOfficer: '融媒体中心人员',
  auditor: '监督审计人员',
};

export function roleName(role: Me['role']): string {
  return names[role];
}
