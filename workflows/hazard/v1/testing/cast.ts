import { WorkCalendar } from '../../../calendar.js';
import { calendar1 } from '../../../calendars/calendar-1.js';
import type { Actor, Instant, Role } from '../../../kit/types.js';
import { policy1 } from '../../../policies/policy-1.js';
import type { Rules } from '../../../rules.js';

/** The units of every scenario: one enterprise under one department, in one town. */
export const units = {
  town: 'town',
  department: 'department',
  supervising: 'supervising-department',
  enterprise: 'enterprise',
  branch: 'branch-of-the-enterprise',
  office: 'committee-office',
} as const;

const person = (name: string, role: Role | 'system', unitId: string): Actor => ({
  accountId: name,
  name,
  role,
  unitId,
  unitName: unitId,
});

/** Everybody who appears; the name says the post, the department has a second person for every second look. */
export const cast = {
  inspector: person('inspector', 'inspector', units.town),
  secondInspector: person('secondInspector', 'inspector', units.town),
  supervisor: person('supervisor', 'departmentSupervisor', units.department),
  deputy: person('deputy', 'departmentSupervisor', units.department),
  officer: person('officer', 'inspector', units.department),
  overseer: person('overseer', 'departmentSupervisor', units.supervising),
  office: person('office', 'committeeOffice', units.office),
  secondOffice: person('secondOffice', 'committeeOffice', units.office),
  newcomer: person('newcomer', 'departmentSupervisor', units.department),
  leader: person('leader', 'committeeOffice', units.office),
  principal: person('principal', 'enterprisePrincipal', units.enterprise),
  safetyOfficer: person('safetyOfficer', 'enterpriseSafetyOfficer', units.enterprise),
  stranger: person('stranger', 'enterprisePrincipal', 'another-enterprise'),
  timer: person('timer', 'system', 'system'),
} satisfies Record<string, Actor>;

export type CastName = keyof typeof cast;

/** Where a unit hangs in the tree, as the service would say it with a named verifier. */
export const ancestors: Record<string, string[]> = {
  [units.town]: [units.town, 'city'],
  [units.department]: [units.department, 'city'],
  [units.supervising]: [units.supervising, 'city'],
  [units.office]: [units.office, 'city'],
  [units.enterprise]: [units.enterprise, units.department, 'city'],
  [units.branch]: [units.branch, units.enterprise, units.department, 'city'],
};

export const rules: Rules = { policy: policy1, calendar: new WorkCalendar(calendar1) };

/** A local time in Asia/Shanghai, as `2026-03-10T10:00`, to UTC milliseconds. */
export function local(time: string): Instant {
  return Date.parse(`${time}+08:00`);
}

/** 24:00 of a day. */
export function endOf(day: string): Instant {
  return rules.calendar.endOfDay(day);
}
