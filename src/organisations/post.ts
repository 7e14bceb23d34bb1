import type { Role } from '../../workflows/kit/types.js';
import { committeeId, committeeOfficeHostId, territoryKinds, type Unit } from './unit.js';

/** The roles there are posts for at a unit; an enterprise's people never hold an officer's, nor the other way round. */
export function postsAt(unit: Pick<Unit, 'id' | 'kind'>): Role[] {
  if (unit.kind === 'enterprise') return ['enterprisePrincipal', 'enterpriseSafetyOfficer'];
  const posts: Role[] = [];
  if (unit.kind === 'department' || territoryKinds.includes(unit.kind)) posts.push('inspector', 'departmentSupervisor');
  if (unit.id === committeeId || unit.id === committeeOfficeHostId) posts.push('committeeOffice');
  if (['city', 'committee', 'department'].includes(unit.kind)) posts.push('auditor');
  return posts;
}
