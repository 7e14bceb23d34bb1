import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope, isHazardSeenBy, measureScope } from './scope.js';

const actor = (role: Actor['role']): Actor => ({ accountId: 'a', name: '张三', role, unitId: 'u', unitName: '某局' });

describe('caseScope', () => {
  it.each(['auditor', 'committeeOffice', 'committeeLeader'] as const)(
    'shows %s every case that is not hidden',
    (role) => {
      expect(caseScope(actor(role))).toEqual({ sql: 'not c.hidden', values: [] });
    },
  );

  it.each(['inspector', 'townInspector', 'departmentSupervisor'] as const)(
    'shows %s what names the unit or the person',
    (role) => {
      expect(caseScope(actor(role))).toEqual({
        sql: '(not c.hidden and (c.unit_ids && array[$1]::uuid[] or c.person_ids && $2::uuid[]))',
        values: ['u', ['a']],
      });
    },
  );

  it.each(['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'] as const)(
    'shows %s what names the enterprise',
    (role) => {
      expect(caseScope(actor(role))).toEqual({
        sql: '(not c.hidden and c.unit_ids && array[$1]::uuid[])',
        values: ['u'],
      });
    },
  );

  it.each(['expert', 'villageReporter'] as const)('shows %s what names the person', (role) => {
    expect(caseScope(actor(role))).toEqual({
      sql: '(not c.hidden and c.person_ids && $1::uuid[])',
      values: [['a']],
    });
  });

  it('shows a substitute what names the absent person, too', () => {
    const substitute = { ...actor('expert'), substituteFor: { accountId: 'x', name: '李四' } };
    expect(caseScope(substitute).values).toEqual([['a', 'x']]);
  });

  it('shows the media and the system nothing', () => {
    expect(caseScope(actor('mediaOfficer')).sql).toBe('false');
    expect(caseScope(actor('system')).sql).toBe('false');
  });

  it('fits into a query that has placeholders and a name for the table of its own', () => {
    expect(caseScope(actor('inspector'), { alias: 'x', from: 3 }).sql).toBe(
      '(not x.hidden and (x.unit_ids && array[$3]::uuid[] or x.person_ids && $4::uuid[]))',
    );
  });
});

describe('measureScope', () => {
  it('shows officers and the committee what caseScope does, of measures, and officers every bulletin that was issued', () => {
    expect(measureScope(actor('auditor')).sql).toBe("(not c.hidden and c.workflow = 'measure')");
    expect(measureScope(actor('inspector'), { alias: 'x', from: 2 })).toEqual({
      sql: "(x.workflow = 'measure' and ((not x.hidden and (x.unit_ids && array[$2]::uuid[] or x.person_ids && $3::uuid[])) or (not x.hidden and x.facts->>'kind' = 'bulletin' and x.phase in ('issued', 'done'))))",
      values: ['u', ['a']],
    });
  });

  it.each(['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'] as const)(
    'shows %s what is addressed to the enterprise once it is issued',
    (role) => {
      expect(measureScope(actor(role)).sql).toBe(
        "((not c.hidden and c.unit_ids && array[$1]::uuid[]) and c.workflow = 'measure' and c.phase in ('issued', 'done'))",
      );
    },
  );
});

describe('isHazardSeenBy', () => {
  const unnamed = { workflow: 'hazard', hidden: false, unitIds: ['other'], personIds: ['other'] };
  const ofUnit = { ...unnamed, unitIds: ['other', 'u'] };
  const ofPerson = { ...unnamed, personIds: ['other', 'a'] };
  const seen = (role: Actor['role']) => [unnamed, ofUnit, ofPerson].map((row) => isHazardSeenBy(actor(role), row));

  it.each([
    ['auditor', [true, true, true]],
    ['committeeOffice', [true, true, true]],
    ['committeeLeader', [true, true, true]],
    ['departmentSupervisor', [false, true, true]],
    ['inspector', [false, true, true]],
    ['townInspector', [false, true, true]],
    ['enterprisePrincipal', [false, true, false]],
    ['enterpriseSafetyOfficer', [false, true, false]],
    ['enterpriseWorker', [false, true, false]],
    ['expert', [false, false, true]],
    ['villageReporter', [false, false, true]],
    ['mediaOfficer', [false, false, false]],
    ['system', [false, false, false]],
  ] as const)('says of a row what the condition says in SQL, for %s', (role, expected) => {
    expect(seen(role)).toEqual(expected);
    const named = { ...ofUnit, personIds: ['a'] };
    expect(isHazardSeenBy(actor(role), { ...named, hidden: true })).toBe(false);
    expect(isHazardSeenBy(actor(role), { ...named, workflow: 'measure' })).toBe(false);
  });

  it('shows a substitute what names the absent person, too', () => {
    const substitute = { ...actor('expert'), substituteFor: { accountId: 'x', name: '李四' } };
    expect(isHazardSeenBy(substitute, { workflow: 'hazard', hidden: false, unitIds: [], personIds: ['x'] })).toBe(true);
  });
});
