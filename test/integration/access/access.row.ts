import type { Role } from '../../../workflows/kit/types.js';

/** What the calls are about. */
export interface Things {
  hazard: string;
  /** A letter to the enterprise about that hazard, issued and not answered. */
  measure: string;
  /** A picture that the hazard's report is bound to. */
  photo: string;
  town: string;
  department: string;
  importBatch: string;
  enterprise: string;
  /** Invited to the enterprise and never answered. */
  worker: string;
}

/** Who calls. */
export interface Caller {
  accountId: string;
  unitId: string;
}

/** The roles that have columns of their own. */
const columns = [
  'inspector',
  'departmentSupervisor',
  'enterprisePrincipal',
  'enterpriseSafetyOfficer',
  'committeeOffice',
  'auditor',
] as const;

type Column = (typeof columns)[number];

export interface Row {
  /** Expected status for each of `columns`, about what concerns them. */
  own: string;
  /** Expected status for the first four about what does not; the same where it is left out, as for the other two. */
  other?: string;
  /** What another role gets, where the rule does not say it: about its own and, behind a blank, about another's. */
  more?: Partial<Record<Exclude<Role, Column>, string>>;
  path?(of: Things, who: Caller): string;
  body?(of: Things, who: Caller): object;
  upload?: true;
  /** Ends or loads the session, so it gets one of its own. */
  ownSession?: true;
}

/** The rule: whoever has no column gets what the role he is most like gets. */
const like: Record<Exclude<Role, Column>, Column> = {
  townInspector: 'inspector',
  villageReporter: 'enterpriseSafetyOfficer',
  expert: 'enterpriseSafetyOfficer',
  enterpriseWorker: 'enterpriseSafetyOfficer',
  committeeLeader: 'auditor',
  mediaOfficer: 'auditor',
};

const isColumn = (role: Role): role is Column => (columns as readonly Role[]).includes(role);

/** What the role must get. The media see no hazard, so what hides from strangers hides from them. */
export function expected(row: Row, role: Role, relation: 'own' | 'other'): number {
  if (!isColumn(role)) {
    const [own, other = own] = row.more?.[role]?.split(' ') ?? [];
    if (own) return Number(relation === 'own' ? own : other);
    if (role === 'mediaOfficer' && row.other?.startsWith('404') && status(row, 'auditor', 'own') < 300) return 404;
    return status(row, like[role], relation);
  }
  return status(row, role, relation);
}

function status(row: Row, role: Column, relation: 'own' | 'other'): number {
  const place = columns.indexOf(role);
  const other = row.other?.split(' ')[place];
  return Number(relation === 'other' && other ? other : row.own.split(' ')[place]);
}
