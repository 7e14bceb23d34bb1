import type { Me } from '../session/session.js';

type Role = Me['role'];

const ofEnterprise: Role[] = ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];
const ofOffice: Role[] = [
  'inspector',
  'townInspector',
  'villageReporter',
  'expert',
  'departmentSupervisor',
  'committeeOffice',
  'committeeLeader',
  'mediaOfficer',
  'auditor',
];

/** The posts this person is likely to invite to at a unit; whether he may, and whether the unit has it, is the server's to say. */
export function invitedRoles({ role, unitId: own }: Me, unitId: string): Role[] {
  if (role === 'enterprisePrincipal') return ofEnterprise.filter((one) => one !== 'enterprisePrincipal');
  if (unitId !== own) return ofEnterprise;
  return role === 'committeeOffice' ? ofOffice : ['inspector', 'townInspector', 'villageReporter', 'expert'];
}
