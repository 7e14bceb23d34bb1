import { describe, expect, it } from '@jest/globals';
import { postsAt } from './post.js';
import { committeeId, committeeOfficeHostId, mediaCentreId, type UnitKind, unitIdOf } from './unit.js';

const posts = (kind: UnitKind, id = unitIdOf('any')) => postsAt({ id, kind });

describe('postsAt', () => {
  it('keeps officers and enterprises apart', () => {
    expect(posts('enterprise')).toEqual(['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker']);
    expect(posts('department')).toEqual(['inspector', 'departmentSupervisor', 'expert', 'auditor']);
  });

  it.each(['town', 'subdistrict', 'centre', 'park'] as const)('has officers at a %s', (kind) => {
    expect(posts(kind)).toEqual(['inspector', 'townInspector', 'villageReporter', 'departmentSupervisor']);
  });

  it('finds the committee office at the committee or the department that hosts it, and nowhere else', () => {
    expect(posts('committee', committeeId)).toEqual(['committeeOffice', 'committeeLeader', 'expert', 'auditor']);
    expect(posts('department', committeeOfficeHostId)).toContain('committeeOffice');
    expect(posts('committee')).toEqual(['auditor']);
  });

  it('has the media at the media centre only', () => {
    expect(posts('department', mediaCentreId)).toContain('mediaOfficer');
    expect(posts('department')).not.toContain('mediaOfficer');
  });

  it('gives nobody a post at a root, but for an auditor of the city', () => {
    expect(posts('city')).toEqual(['auditor']);
    expect(posts('elsewhere')).toEqual([]);
  });
});
