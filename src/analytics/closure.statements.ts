import type { Actor } from '../../workflows/kit/types.js';
import type { ClosureCasesDto, Grouping } from './closure.dto.js';
import { closureScope } from './closure.scope.js';
import type { CutOff } from './cut-off.js';

/** What a row of each table is known by. */
export const keys: Record<Grouping, string> = {
  month: `to_char(s.found_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
  sector: 's.sector',
  town: 's.town_unit_id::text',
  department: 's.owner_unit_id::text',
  enterprise: 's.enterprise_unit_id::text',
};

/**
 * The spans `s` over a cut-off that belong to its period or to the stock before it, as two selects that each end in an
 * index: what holds for good, and what ended later than the cut-off.
 */
export function liveSpans(actor: Actor, { at, period }: CutOff): { sql: string; values: unknown[] } {
  const values: unknown[] = [at, period.from, period.until];
  const scope = closureScope(actor, values.length + 1);
  const one = (ends: string) => `
    select s.*, s.found_at >= ${instant(2)} as fresh from closure_spans s
    where ${ends} and s.from_at <= ${instant(1)} and s.settled_at >= ${instant(2)} and s.found_at < ${instant(3)}
      and ${scope.sql}`;
  const [lasting, ending] = [`s.until_at = 'infinity'`, `s.until_at < 'infinity' and s.until_at > ${instant(1)}`];
  return { sql: `(${one(lasting)} union all ${one(ending)})`, values: [...values, ...scope.values] };
}

export const instant = (place: number) => `to_timestamp($${place}::float8 / 1000)`;

/** Which spans `s` a figure counts. */
export function figureCondition({ figure, base, cohort }: Pick<ClosureCasesDto, 'figure' | 'base' | 'cohort'>): string {
  const cohorts = { period: 's.fresh', carriedOver: 'not s.fresh', total: 'true' };
  return `${cohorts[cohort]} and (${counts(figure, base)})`;
}

function counts(figure: ClosureCasesDto['figure'], base: ClosureCasesDto['base']): string {
  switch (figure) {
    case 'found':
      return 'true';
    case 'closed':
    case 'extended':
    case 'reopened':
      return `s.${figure}`;
    case 'open':
      return `s.settled_at = 'infinity'`;
    case 'namedAfterDue':
      return 's.named_after_due';
    case 'lateRecorded':
      return 's.late_recorded';
    case 'due':
      return `s.${base} is not null`;
    // Reopened and without a date yet: not due on the current base, and certainly not mended.
    case 'gap':
      return `s.${base} in ('overdueOpen', 'verificationLate')
        or s.reopened and s.settled_at = 'infinity' and s.current_due_at is null`;
    default:
      return `s.${base} = '${figure}'`;
  }
}
