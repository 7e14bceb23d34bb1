import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../workflows/kit/types.js';
import { seesTo } from './authority.js';
import { roles } from './role.js';

const city = { id: 'city', kind: 'city', path: '/city/' };
const bureau = { id: 'bureau', kind: 'department', path: '/city/bureau/' };
const town = { id: 'town', kind: 'town', path: '/city/town/' };
const mill = { id: 'mill', kind: 'enterprise', path: '/city/town/mill/' };
const pump = { id: 'pump', kind: 'enterprise', path: '/city/other/pump/' };
/** The roles at a unit that somebody of this role and unit sees to. */
const seen = (role: Role, own: typeof city, unit: typeof city) => roles.filter((held) => seesTo(role, own, unit, held));

const staff = ['enterpriseSafetyOfficer', 'enterpriseWorker'];

describe('who sees to whom', () => {
  it('is the committee office for everybody', () => {
    for (const unit of [city, bureau, town, mill]) expect(seen('committeeOffice', bureau, unit)).toEqual(roles);
  });

  it('is a leader for the officers of his own unit, but for no other leader', () => {
    expect(seen('departmentSupervisor', town, town)).toEqual([
      'inspector',
      'townInspector',
      'villageReporter',
      'expert',
    ]);
    expect(seen('departmentSupervisor', bureau, town)).toEqual([]);
  });

  it('is an officer for enterprises: a department’s for all, a town’s for those of the town', () => {
    expect(seen('inspector', bureau, pump)).toEqual(['enterprisePrincipal', ...staff]);
    expect(seen('townInspector', town, mill)).toEqual(['enterprisePrincipal', ...staff]);
    expect(seen('townInspector', town, pump)).toEqual([]);
    expect(seen('inspector', town, town)).toEqual([]);
  });

  it('is a principal for his staff only, never for a principal', () => {
    expect(seen('enterprisePrincipal', mill, mill)).toEqual(staff);
    expect(seen('enterprisePrincipal', mill, pump)).toEqual([]);
  });

  it.each(['auditor', 'expert', 'mediaOfficer', 'committeeLeader', 'enterpriseWorker', 'villageReporter'] as const)(
    'is never %s',
    (role) => {
      for (const unit of [city, bureau, town, mill]) expect(seen(role, unit, unit)).toEqual([]);
    },
  );
});
