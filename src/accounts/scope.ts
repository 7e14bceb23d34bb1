import type { Actor } from '../../workflows/kit/types.js';

/** A condition on a row of `cases` and the values of its placeholders. */
interface Scope {
  sql: string;
  values: unknown[];
}

/**
 * Which cases the actor may see, as a condition on the columns of `cases`: `hidden` rows nobody; the auditor and the
 * committee office all others; officers those that name their unit or themselves; an enterprise those that name it.
 * `alias` is what the query calls `cases`, `from` the number of the first free placeholder.
 */
export function caseScope(actor: Actor, { alias = 'c', from = 1 }: { alias?: string; from?: number } = {}): Scope {
  const shown = `not ${alias}.hidden`;
  const ownUnit = `${alias}.unit_ids && array[$${from}]::uuid[]`;
  switch (actor.role) {
    case 'auditor':
    case 'committeeOffice':
      return { sql: shown, values: [] };
    case 'departmentSupervisor':
    case 'inspector':
      return {
        sql: `(${shown} and (${ownUnit} or ${alias}.person_ids && array[$${from + 1}]::uuid[]))`,
        values: [actor.unitId, actor.accountId],
      };
    case 'enterprisePrincipal':
    case 'enterpriseSafetyOfficer':
      return { sql: `(${shown} and ${ownUnit})`, values: [actor.unitId] };
    case 'system':
      return { sql: 'false', values: [] };
  }
}
