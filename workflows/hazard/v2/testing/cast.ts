import type { Actor } from '../../../kit/types.js';
import { policy2 } from '../../../policies/policy-2.js';
import type { Rules } from '../../../rules.js';
import { cast as firstCast, rules as firstRules, units as firstUnits } from '../../v1/testing/cast.js';

/** The units of version 1, one that helps, one a hazard may be sent to, one that stands in where another stood. */
export const units = {
  ...firstUnits,
  coUnit: 'co-unit',
  otherDepartment: 'other-department',
  successor: 'successor',
} as const;

const person = (name: string, role: Actor['role'], unitId: string): Actor => ({
  accountId: name,
  name,
  role,
  unitId,
  unitName: unitId,
});

/** Everybody who appears; those who were there play what they played. */
export const cast = {
  ...firstCast,
  coPrincipal: person('coPrincipal', 'enterprisePrincipal', units.coUnit),
  otherHead: person('otherHead', 'departmentSupervisor', units.otherDepartment),
  otherOfficer: person('otherOfficer', 'inspector', units.otherDepartment),
  heir: person('heir', 'enterprisePrincipal', units.successor),
  worker: person('worker', 'enterpriseWorker', units.enterprise),
  villager: person('villager', 'villageReporter', units.town),
  expert: person('expert', 'expert', units.department),
  vicemayor: person('vicemayor', 'committeeLeader', units.office),
} satisfies Record<string, Actor>;

export type CastName = keyof typeof cast;

export const rules: Rules = { ...firstRules, policy: policy2 };
