import type { Actor } from '../../workflows/kit/types.js';

/** The condition of whoever sees everything. */
export const wholeCity = 'true';

/**
 * Whose figures the actor may see, as a condition on spans `s`: the committee's leaders, its office and the auditor the
 * city's, officers those of their department or territory, an enterprise its own. `from` numbers the first placeholder.
 */
export function closureScope(actor: Actor, from: number): { sql: string; values: unknown[] } {
  switch (actor.role) {
    case 'auditor':
    case 'committeeOffice':
    case 'committeeLeader':
      return { sql: wholeCity, values: [] };
    case 'departmentSupervisor':
    case 'inspector':
    case 'townInspector':
      return { sql: `$${from}::uuid in (s.owner_unit_id, s.town_unit_id)`, values: [actor.unitId] };
    case 'enterprisePrincipal':
    case 'enterpriseSafetyOfficer':
      return { sql: `s.enterprise_unit_id = $${from}::uuid`, values: [actor.unitId] };
    default:
      return { sql: 'false', values: [] };
  }
}
