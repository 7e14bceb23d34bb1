import type { Actor } from '../../workflows/kit/types.js';
import type { Sight } from '../engine/stored-case.js';

/** Whose naming makes a case visible: the unit's, a person's or either's; null where all are. */
type Reach = { unitId?: string; persons?: string[] } | null;

/** A condition on a row of `cases` and the values of its placeholders. */
interface Scope {
  sql: string;
  values: unknown[];
}

/**
 * Which cases the actor may see: `hidden` ones nobody; the auditor, the committee's leaders and its office all others;
 * officers those that name their unit or themselves; an enterprise those that name it; experts and villages those that
 * name the person; the media none. A substitute sees what names the absent person, too.
 */
function reachOf({ role, unitId, accountId, substituteFor }: Actor): Reach {
  const persons = [accountId, ...(substituteFor ? [substituteFor.accountId] : [])];
  switch (role) {
    case 'auditor':
    case 'committeeOffice':
    case 'committeeLeader':
      return null;
    case 'departmentSupervisor':
    case 'inspector':
    case 'townInspector':
      return { unitId, persons };
    case 'enterprisePrincipal':
    case 'enterpriseSafetyOfficer':
    case 'enterpriseWorker':
      return { unitId };
    case 'expert':
    case 'villageReporter':
      return { persons };
    case 'mediaOfficer':
    case 'system':
      return {};
  }
}

/**
 * The same as a condition on the columns of `cases`. `alias` is what the query calls `cases`, `from` the number of the
 * first free placeholder.
 */
export function caseScope(actor: Actor, { alias = 'c', from = 1 }: { alias?: string; from?: number } = {}): Scope {
  const shown = `not ${alias}.hidden`;
  const reach = reachOf(actor);
  if (!reach) return { sql: shown, values: [] };
  const { unitId, persons } = reach;
  const values = [unitId, persons].filter((value) => value !== undefined);
  const named = [
    ...(unitId ? [`${alias}.unit_ids && array[$${from}]::uuid[]`] : []),
    ...(persons ? [`${alias}.person_ids && $${from + values.length - 1}::uuid[]`] : []),
  ];
  if (named.length === 0) return { sql: 'false', values };
  return { sql: `(${shown} and ${named.length > 1 ? `(${named.join(' or ')})` : named[0]})`, values };
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

/** Who works at a member unit of the safety committee: an issued bulletin（通报）is read in all of them. */
const memberRoles: readonly Actor['role'][] = ['departmentSupervisor', 'inspector', 'townInspector'];

/** The measures among the rows of `cases`: a draft is nothing yet for the enterprise it is about. */
export function measureScope(actor: Actor, options: { alias?: string; from?: number } = {}): Scope {
  const { alias = 'c' } = options;
  const { sql, values } = caseScope(actor, options);
  const isMeasure = `${alias}.workflow = 'measure'`;
  const isIssued = `${alias}.phase in ('issued', 'done')`;
  if (isAddressee(actor)) return { sql: `(${sql} and ${isMeasure} and ${isIssued})`, values };
  if (!memberRoles.includes(actor.role)) return { sql: `(${sql} and ${isMeasure})`, values };
  const isBulletin = `not ${alias}.hidden and ${alias}.facts->>'kind' = 'bulletin' and ${isIssued}`;
  return { sql: `(${isMeasure} and (${sql} or (${isBulletin})))`, values };
}

/** What `hazardScope` says, of a row that has been read. */
export function isHazardSeenBy(actor: Actor, { workflow, hidden, unitIds, personIds }: Sight): boolean {
  if (hidden || workflow !== 'hazard') return false;
  const reach = reachOf(actor);
  if (!reach) return true;
  const { unitId, persons = [] } = reach;
  return (unitId !== undefined && unitIds.includes(unitId)) || persons.some((person) => personIds.includes(person));
}
