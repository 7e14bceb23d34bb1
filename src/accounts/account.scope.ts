import type { Actor, Role } from '../../workflows/kit/types.js';

interface Scope {
  sql: string;
  values: unknown[];
}

const everywhere: readonly Actor['role'][] = ['committeeOffice', 'committeeLeader', 'auditor'];
const ofDepartments: readonly Actor['role'][] = ['departmentSupervisor', 'inspector', 'townInspector'];
const staff: readonly Role[] = ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];

/**
 * Which accounts the actor may know of, as a condition on accounts `a` and their units `u`: all for the committee's people and
 * the auditor, else those of the own unit and what lies below it; a department's officers also the staff of every
 * enterprise, whom they may see to（`seesTo`）. `from` is the number of the first free placeholder.
 */
export function accountScope(actor: Actor, from: number): Scope {
  if (everywhere.includes(actor.role)) return { sql: 'true', values: [] };
  const below = `u.path like '%/' || $${from}::uuid || '/%'`;
  if (!ofDepartments.includes(actor.role)) return { sql: below, values: [actor.unitId] };
  const overseen = `(u.kind = 'enterprise' and a.role = any ($${from + 1}::text[])
    and exists (select from units own where own.id = $${from}::uuid and own.kind = 'department'))`;
  return { sql: `(${below} or ${overseen})`, values: [actor.unitId, staff] };
}
