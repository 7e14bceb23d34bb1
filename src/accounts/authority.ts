import type { Actor, Role } from '../../workflows/kit/types.js';
import { Problem } from '../platform/errors.js';

/** A unit as far as it matters who sees to its people. */
export interface Staffed {
  id: string;
  kind: string;
  path: string;
}

const onTheGround: readonly Role[] = ['inspector', 'townInspector', 'villageReporter', 'expert'];
const ofEnterprise: readonly Role[] = ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];

/**
 * Whether somebody of role `by` at his `own` unit sees to the people of this role at this unit: invites them, changes them,
 * lets them go. The committee office does so for all; officers for enterprises, those of a territory only within it; a
 * leader also for the officers of his own unit; a principal for his own staff, but never for his successor.
 */
export function seesTo(by: Actor['role'], own: Staffed, unit: Staffed, role: Role): boolean {
  switch (by) {
    case 'committeeOffice':
      return true;
    case 'departmentSupervisor':
      return supervises(own, unit, role) || (unit.id === own.id && onTheGround.includes(role));
    case 'inspector':
    case 'townInspector':
      return supervises(own, unit, role);
    case 'enterprisePrincipal':
      return unit.id === own.id && role !== 'enterprisePrincipal' && ofEnterprise.includes(role);
    default:
      return false;
  }
}

/** Whether one has business calling a person and so reads his number in full: the person himself, and whoever sees to him. */
export function mayCall(
  by: Pick<Actor, 'accountId' | 'role'>,
  own: Staffed,
  unit: Staffed,
  person: { id: string; role: Role },
): boolean {
  return by.accountId === person.id || seesTo(by.role, own, unit, person.role);
}

/** A territory's officers see to the enterprises there; departments supervise by sector, all over the city. */
function supervises(own: Staffed, unit: Staffed, role: Role): boolean {
  if (unit.kind !== 'enterprise' || !ofEnterprise.includes(role)) return false;
  return own.kind === 'department' || unit.path.includes(`/${own.id}/`);
}

export function outOfAuthority(): Problem {
  return new Problem({
    status: 403,
    code: 'OUT_OF_AUTHORITY',
    title: '不属于您的管理范围 / Not yours to see to',
    detail: '您不能管理该单位的这一岗位；请由该单位的监管负责人或安委办办理。',
  });
}

export function accountNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'ACCOUNT_NOT_FOUND',
    title: '账号不存在 / No such account',
    detail: '没有这个账号，或者您无权查看。',
  });
}
