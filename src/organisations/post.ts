import type { Role } from '../../workflows/kit/types.js';
import { committeeId, committeeOfficeHostId, mediaCentreId, territoryKinds, type Unit } from './unit.js';

/** The roles there are posts for at a unit; an enterprise's people never hold an officer's, nor the other way round. */
export function postsAt(unit: Pick<Unit, 'id' | 'kind'>): Role[] {
  if (unit.kind === 'enterprise') return ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];
  const posts: Role[] = [];
  if (unit.kind === 'department') posts.push('inspector', 'departmentSupervisor', 'expert');
  if (territoryKinds.includes(unit.kind)) {
    posts.push('inspector', 'townInspector', 'villageReporter', 'departmentSupervisor');
  }
  if (unit.id === committeeId || unit.id === committeeOfficeHostId) posts.push('committeeOffice');
  if (unit.id === mediaCentreId) posts.push('mediaOfficer');
  if (unit.id === committeeId) posts.push('committeeLeader', 'expert');
  if (['city', 'committee', 'department'].includes(unit.kind)) posts.push('auditor');
  return posts;
}
