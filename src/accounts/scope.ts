import type { Actor } from '../../workflows/kit/types.js';

/** A condition on a row of `cases` and the values of its placeholders. */
interface Scope {
  sql: string;
  values: unknown[];
}

/**
 * Which cases the actor may see, as a condition on the columns of `cases`: `hidden` rows nobody; the auditor, the
 * committee's leaders and its office all others; officers those that name their unit or themselves; an enterprise those
 * that name it; experts and villages those that name the person; the media none.
 * `alias` is what the query calls `cases`, `from` the number of the first free placeholder.
 */
export function caseScope(actor: Actor, { alias = 'c', from = 1 }: { alias?: string; from?: number } = {}): Scope {
  const shown = `not ${alias}.hidden`;
  /** A substitute sees what names the absent person, too. */
  const persons = [actor.accountId, ...(actor.substituteFor ? [actor.substituteFor.accountId] : [])];
  const ownUnit = `${alias}.unit_ids && array[$${from}]::uuid[]`;
  switch (actor.role) {
    case 'auditor':
    case 'committeeOffice':
    case 'committeeLeader':
      return { sql: shown, values: [] };
    case 'departmentSupervisor':
    case 'inspector':
    case 'townInspector':
      return {
        sql: `(${shown} and (${ownUnit} or ${alias}.person_ids && $${from + 1}::uuid[]))`,
        values: [actor.unitId, persons],
      };
    case 'enterprisePrincipal':
    case 'enterpriseSafetyOfficer':
    case 'enterpriseWorker':
      return { sql: `(${shown} and ${ownUnit})`, values: [actor.unitId] };
    case 'expert':
    case 'villageReporter':
      return { sql: `(${shown} and ${alias}.person_ids && $${from}::uuid[])`, values: [persons] };
    case 'mediaOfficer':
    case 'system':
      return { sql: 'false', values: [] };
  }
}

/** The same for rows of `cases` alone: the hazards among them, as measures are cases too and have a scope of their own. */
export function hazardScope(actor: Actor, options: { alias?: string; from?: number } = {}): Scope {
  const { sql, values } = caseScope(actor, options);
  return { sql: `(${sql} and ${options.alias ?? 'c'}.workflow = 'hazard')`, values };
}

/** Whom measures are addressed to. They name the unit they are against, so that an enterprise has no part in a department's. */
const addressed: readonly Actor['role'][] = ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];

/** An addressee reads a measure once it is issued; how it was drafted stays among those who draft and sign. */
export function isAddressee({ role }: Actor): boolean {
  return addressed.includes(role);
}

/** The measures among the rows of `cases`: a draft is nothing yet for the enterprise it is about. */
export function measureScope(actor: Actor, options: { alias?: string; from?: number } = {}): Scope {
  const { alias = 'c' } = options;
  const { sql, values } = caseScope(actor, options);
  const issued = isAddressee(actor) ? ` and ${alias}.phase in ('issued', 'done')` : '';
  return { sql: `(${sql} and ${alias}.workflow = 'measure'${issued})`, values };
}
