import type { Role } from '../../workflows/kit/types.js';

const reading = ['hazard.read', 'file.read', 'unit.read'] as const;
const officer = [...reading, 'hazard.report', 'hazard.completeFacts', 'file.upload', 'enterprise.read'] as const;
/** A department, town or park may itself be the unit that has to put something right. */
const rectifying = ['hazard.rectify', 'hazard.submit'] as const;

/**
 * What each role may ask for at all; whose cases it may ask it for is `caseScope`, and whether the case allows it is the
 * workflow's to say.
 */
const granted = {
  inspector: [
    ...officer,
    ...rectifying,
    'hazard.fixOnSpot',
    'hazard.confirmBasis',
    'hazard.verify',
    'hazard.lookBack',
    'enterprise.create',
    'account.list',
  ],
  departmentSupervisor: [
    ...officer,
    ...rectifying,
    'hazard.fixOnSpot',
    'hazard.determine',
    'hazard.confirmBasis',
    'hazard.assign',
    'hazard.reviewPlan',
    'hazard.decideExtension',
    'hazard.verify',
    'hazard.lookBack',
    'hazard.reassign',
    'enterprise.create',
    'account.list',
  ],
  committeeOffice: [
    ...officer,
    'hazard.publish',
    'hazard.assign',
    'hazard.approveClose',
    'hazard.decideExtension',
    'hazard.lookBack',
    'hazard.reassign',
    'enterprise.create',
    'sector.edit',
    'account.create',
    'account.list',
    'import.read',
  ],
  enterprisePrincipal: [
    ...reading,
    'hazard.report',
    'hazard.completeFacts',
    'hazard.rectify',
    'hazard.submit',
    'file.upload',
  ],
  enterpriseSafetyOfficer: [...reading, 'hazard.report', 'hazard.completeFacts', 'hazard.rectify', 'file.upload'],
  auditor: [...reading, 'enterprise.read', 'account.list', 'import.read'],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof granted)[Role][number];

/** Everything a role may ask for; the system itself never comes in by a route and may ask for nothing. */
export function permissionsOf(role: Role | 'system'): readonly Permission[] {
  return role === 'system' ? [] : granted[role];
}

export function holds(role: Role | 'system', permission: Permission): boolean {
  return permissionsOf(role).includes(permission);
}
