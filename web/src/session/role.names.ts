import type { Me } from './session.js';

const names: Record<Me['role'], string> = {
  inspector: '检查人员',
  enterprisePrincipal: '企业主要负责人',
  enterpriseSafetyOfficer: '企业安全管理人员',
  departmentSupervisor: '部门监管负责人',
  committeeOffice: '安委办',
  auditor: '监督审计人员',
};

export function roleName(role: Me['role']): string {
  return names[role];
}
