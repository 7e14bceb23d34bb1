import { describe, expect, it } from '@jest/globals';
import { Audience, Role } from '../../workflows/kit/types.js';
import { Chain, describePost, Holder, rungsOf } from './audience.js';

const holder = (name: string, role: Role, height: number, email = `${name}@x.example`): Holder => ({
  accountId: name,
  postOf: name,
  name,
  email,
  mobile: '',
  role,
  unitId: `unit-${height}`,
  unitName: `第${height}级`,
  height,
});
const office = holder('office', 'committeeOffice', 2);
const chain = (enterprise: boolean, ...holders: Holder[]): Chain => ({
  unitName: '安泰米业',
  enterprise,
  top: 2,
  holders,
  office: [office],
  committeeLeaders: [],
  auditors: [],
  members: [],
});
const reached = (audience: Audience, on: Chain) =>
  rungsOf(audience, on)
    .find((rung) => rung.length > 0)
    ?.map(({ name }) => name);
const unitId = 'unit-0';

describe('who is told', () => {
  const principal = holder('principal', 'enterprisePrincipal', 0);
  const officer = holder('officer', 'enterpriseSafetyOfficer', 0);
  const town = holder('town', 'inspector', 1);

  it('reaches every holder of the post', () => {
    const second = holder('second', 'enterprisePrincipal', 0);
    expect(reached({ post: 'principal', unitId }, chain(true, principal, second, officer))).toEqual([
      'principal',
      'second',
    ]);
    expect(reached({ post: 'committeeOffice' }, chain(false))).toEqual(['office']);
  });

  it.each([
    ['vacant', [officer, town]],
    ['without an address', [holder('principal', 'enterprisePrincipal', 0, ''), officer, town]],
  ])('goes to the town of an enterprise whose post is %s', (_, holders) => {
    expect(reached({ post: 'principal', unitId }, chain(true, ...holders))).toEqual(['town']);
  });

  it('goes from an officer to the leader of his own unit, from a leader upwards', () => {
    const leader = holder('leader', 'departmentSupervisor', 0);
    const above = holder('above', 'departmentSupervisor', 1);
    const inspector = holder('inspector', 'inspector', 0, '');
    expect(reached({ post: 'inspector', unitId }, chain(false, inspector, leader, above))).toEqual(['leader']);
    expect(reached({ post: 'supervisor', unitId }, chain(false, inspector, above))).toEqual(['above']);
    expect(reached({ post: 'superior', unitId }, chain(false, leader, above))).toEqual(['above']);
    expect(reached({ post: 'superior', unitId }, chain(false, leader))).toEqual(['office']);
    expect(reached({ post: 'person', accountId: 'gone', unitId }, chain(false, leader))).toEqual(['leader']);
  });

  it('finds the leader of a unit, and of the committee; where nobody leads, whoever is above', () => {
    const leader = holder('leader', 'departmentSupervisor', 0);
    const mayor = holder('mayor', 'committeeLeader', 9);
    expect(reached({ post: 'leader', unitId }, chain(false, leader))).toEqual(['leader']);
    expect(reached({ post: 'leader', unitId }, chain(true, principal, officer))).toEqual(['principal']);
    expect(reached({ post: 'leader', unitId }, chain(true, officer, town))).toEqual(['town']);
    const on = { ...chain(false), committeeLeaders: [mayor] };
    expect(reached({ post: 'committeeLeader' }, on)).toEqual(['mayor']);
    expect(reached({ post: 'committeeLeader' }, { ...on, committeeLeaders: [] })).toEqual(['office']);
    expect(describePost({ post: 'committeeLeader' }, on)).toBe('安委会领导');
  });

  it('ends at the committee office, whatever is vacant', () => {
    for (const post of ['principal', 'safetyOfficer', 'supervisor', 'inspector', 'superior'] as const) {
      expect(reached({ post, unitId }, chain(post === 'principal'))).toEqual(['office']);
    }
  });

  it('reaches a substitute beside the absent person, also where the person is named', () => {
    const substitute = { ...holder('substitute', 'inspector', 0), postOf: 'away' };
    const on = chain(false, holder('away', 'inspector', 0), substitute);
    expect(reached({ post: 'inspector', unitId }, on)).toEqual(['away', 'substitute']);
    expect(reached({ post: 'person', accountId: 'away', unitId }, on)).toEqual(['away', 'substitute']);
  });

  it('names the post in Chinese', () => {
    expect(describePost({ post: 'principal', unitId }, chain(true))).toBe('安泰米业主要负责人');
    expect(describePost({ post: 'committeeOffice' }, chain(true))).toBe('安委办');
  });

  it('of a bulletin is whoever leads each member unit, and the office where nobody does', () => {
    const at = (accountId: string, role: Holder['role'], unitId: string) => ({ ...holder(accountId, role, 0), unitId });
    const members = [
      at('head', 'departmentSupervisor', 'housing'),
      at('officer', 'inspector', 'housing'),
      at('townsman', 'townInspector', 'town'),
    ];
    const [reached] = rungsOf({ post: 'memberUnits' }, { ...chain(false), members });
    expect(reached!.map(({ accountId }) => accountId)).toEqual(['head', 'townsman']);
    expect(rungsOf({ post: 'memberUnits' }, chain(false)).find((rung) => rung.length > 0)).toEqual([office]);
  });
});
