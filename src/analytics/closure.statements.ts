import type { Actor } from '../../workflows/kit/types.js';
import type { ClosureCasesDto, Grouping } from './closure.dto.js';
import { closureScope, wholeCity } from './closure.scope.js';
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

const instant = (place: number) => `to_timestamp($${place}::float8 / 1000)`;

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
      return `s.settled_at = 'infinity'
        and (s.${base} in ('overdueOpen', 'verificationLate') or s.reopened and s.current_due_at is null)`;
    case 'overdueOpen':
    case 'inVerification':
    case 'verificationLate':
      return `s.settled_at = 'infinity' and s.${base} = '${figure}'`;
    default:
      return `s.${base} = '${figure}'`;
  }
}

const classes = ['original', 'current', 'closed', 'extended', 'reopened', 'named_after_due', 'late_recorded'];

/** How hazards stand, counted: over the spans themselves, which is exact for any period and any part of the city. */
export function countedSpans(actor: Actor, cutOff: CutOff, by: Grouping): { sql: string; values: unknown[] } {
  const live = liveSpans(actor, cutOff);
  const of = [`${keys[by]} as key`, 's.fresh', ...classes.map((one) => `s.${one}`)];
  const groups = of.map((_, place) => place + 1).join(', ');
  return {
    sql: `select ${of.join(', ')}, count(*)::int as n from ${live.sql} s group by ${groups}`,
    values: live.values,
  };
}

/**
 * The same from the tally, put right by what began or ended between the cut-off and the instant of the tally: for the whole
 * city, from the first of a month on and with nothing found after the period. Null where that is not what is asked for.
 */
export function talliedSpans(actor: Actor, cutOff: CutOff, by: Grouping): { sql: string; values: unknown[] } | null {
  const { at, from, period } = cutOff;
  const isWhole = closureScope(actor, 1).sql === wholeCity;
  if (!isWhole || by === 'enterprise' || !from.endsWith('-01') || period.until < at) return null;
  const shared = classes.map((one) => `s.${one}`).join(', ');
  const turned = (sign: number, which: string) => `
    select ${keys[by]}, s.found_at >= ${instant(2)}, ${shared}, ${sign}
    from closure_spans s, closure_tallied t where s.settled_at >= ${instant(2)} and ${which}`;
  const key = by === 'month' ? `to_char(s.found_month, 'YYYY-MM')` : 's.key';
  return {
    sql: `select key, fresh, ${classes.join(', ')}, sum(n)::int as n from (
      select ${key} as key, s.found_month >= $3::date as fresh, ${shared}, s.n from closure_tally s
      where s.grouping = $4 and s.settled_month >= $3::date
      union all ${turned(1, `s.until_at > ${instant(1)} and s.until_at <= t.at and s.until_at < 'infinity' and s.from_at <= ${instant(1)}`)}
      union all ${turned(-1, `s.from_at > ${instant(1)} and s.from_at <= t.at and s.until_at > t.at`)}) s
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(n) <> 0`,
    values: [at, period.from, from, by],
  };
}
