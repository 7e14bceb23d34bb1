import { describe, expect, it } from '@jest/globals';
import { holds } from './permission.js';
import type { Permission } from './permission.table.js';
import { roles } from './role.js';

const holders = (permission: Permission) => roles.filter((role) => holds(role, permission)).sort();

describe('the permission table', () => {
  it.each<[Permission, string[]]>([
    ['import.read', ['auditor', 'committeeLeader', 'committeeOffice']],
    ['account.create', ['committeeOffice']],
    [
      'account.manage',
      ['committeeOffice', 'departmentSupervisor', 'enterprisePrincipal', 'inspector', 'townInspector'],
    ],
    [
      'account.list',
      [
        'auditor',
        'committeeLeader',
        'committeeOffice',
        'departmentSupervisor',
        'enterprisePrincipal',
        'inspector',
        'townInspector',
      ],
    ],
    [
      'officer.list',
      ['auditor', 'committeeLeader', 'committeeOffice', 'departmentSupervisor', 'inspector', 'townInspector'],
    ],
    [
      'closure.read',
      [
        'auditor',
        'committeeLeader',
        'committeeOffice',
        'departmentSupervisor',
        'enterprisePrincipal',
        'enterpriseSafetyOfficer',
        'inspector',
        'townInspector',
      ],
    ],
    [
      'measure.read',
      [
        'auditor',
        'committeeLeader',
        'committeeOffice',
        'departmentSupervisor',
        'enterprisePrincipal',
        'enterpriseSafetyOfficer',
        'inspector',
        'townInspector',
      ],
    ],
    [
      'measure.act',
      ['committeeLeader', 'committeeOffice', 'departmentSupervisor', 'enterprisePrincipal', 'townInspector'],
    ],
    ['sector.edit', ['committeeOffice']],
    ['personalData.erase', ['committeeOffice']],
    ['case.export', ['auditor', 'committeeLeader', 'committeeOffice', 'departmentSupervisor']],
    ['demo.restart', ['committeeOffice']],
    ['enterprise.create', ['committeeOffice', 'departmentSupervisor', 'inspector', 'townInspector']],
    [
      'enterprise.read',
      ['auditor', 'committeeLeader', 'committeeOffice', 'departmentSupervisor', 'inspector', 'townInspector'],
    ],
  ])('gives %s to %j only', (permission, expected) => {
    expect(holders(permission)).toEqual(expected);
  });

  it('lets everybody read hazards within the scope; the auditor and the media change nothing', () => {
    expect(holders('hazard.read')).toHaveLength(roles.length);
    const changing: Permission[] = ['hazard.report', 'hazard.act', 'file.upload', 'account.create'];
    for (const permission of changing) {
      expect(holders(permission)).not.toContain('auditor');
      expect(holders(permission)).not.toContain('mediaOfficer');
    }
  });

  it('gives the system nothing', () => {
    expect(holds('system', 'hazard.read')).toBe(false);
  });
});
