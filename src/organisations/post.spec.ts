import { describe, expect, it } from '@jest/globals';
import { postsAt } from './post.js';
import { committeeId, committeeOfficeHostId, type UnitKind, unitIdOf } from './unit.js';

const posts = (kind: UnitKind, id = unitIdOf('any')) => postsAt({ id, kind });

describe('postsAt', () => {
  it('keeps officers and enterprises apart', () => {
    expect(posts('enterprise')).toEqual(['enterprisePrincipal', 'enterpriseSafetyOfficer']);
    expect(posts('department')).toEqual(['inspector', 'departmentSupervisor', 'auditor']);
  });

  it.each(['town', 'subdistrict', 'centre', 'park'] as const)('has officers at a %s', (kind) => {
    expect(posts(kind)).toEqual(['inspector', 'departmentSupervisor']);
  });

  it('finds the committee office at the committee or the department that hosts it, and nowhere else', () => {
    expect(posts('committee', committeeId)).toEqual(['committeeOffice', 'auditor']);
    expect(posts('department', committeeOfficeHostId)).toContain('committeeOffice');
    expect(posts('committee')).toEqual(['auditor']);
  });

  it('gives nobody a post at a root, but for an auditor of the city', () => {
    expect(posts('city')).toEqual(['auditor']);
    expect(posts('elsewhere')).toEqual([]);
  });
});
