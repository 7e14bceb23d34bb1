import type { Queryable } from '../platform/database/queryable.js';
import type { ClosureSpan } from './closure.spans.js';

const columns = [
  'found_at',
  'settled_at',
  'sector',
  'town_unit_id',
  'owner_unit_id',
  'enterprise_unit_id',
  'original_due_at',
  'current_due_at',
  'original',
  'current',
  'closed',
  'extended',
  'reopened',
  'named_after_due',
  'late_recorded',
];
const types = `case_id uuid, from_at timestamptz, until_at timestamptz, found_at timestamptz, settled_at timestamptz, sector text,
  town_unit_id uuid, owner_unit_id uuid, enterprise_unit_id uuid, original_due_at timestamptz, current_due_at timestamptz,
  original text, current text, closed boolean, extended boolean, reopened boolean, named_after_due boolean,
  late_recorded boolean`;

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

type Row = Omit<ClosureSpan['standing'], 'settledAt'> & { settledAt: number; from: number; until: number };

const read = `
  select case_id as "caseId", ${ms('from_at')} as "from", ${ms('until_at')} as "until", ${ms('found_at')} as "foundAt",
    ${ms('settled_at')} as "settledAt", sector, town_unit_id as "townUnitId", owner_unit_id as "ownerUnitId",
    enterprise_unit_id as "enterpriseUnitId", ${ms('original_due_at')} as "originalDueAt",
    ${ms('current_due_at')} as "currentDueAt", original, current, closed, extended, reopened,
    named_after_due as "namedAfterDue", late_recorded as "lateRecorded"
  from closure_spans where case_id = any($1::uuid[]) order by case_id, from_at`;

/** The kept spans of these cases, each case's in order. */
export async function keptSpans(on: Queryable, caseIds: string[]): Promise<Map<string, ClosureSpan[]>> {
  const byCase = new Map<string, ClosureSpan[]>();
  for (const { from, until, settledAt, ...standing } of await on.query<Row>(read, [caseIds])) {
    const span = { from, until: finite(until), standing: { ...standing, settledAt: finite(settledAt) } };
    byCase.set(standing.caseId, [...(byCase.get(standing.caseId) ?? []), span]);
  }
  return byCase;
}

/** Puts these spans in the place of whatever was kept of these cases. */
export async function replaceSpans(on: Queryable, caseIds: string[], spans: ClosureSpan[]): Promise<void> {
  if (caseIds.length === 0) return;
  await on.query('delete from closure_spans where case_id = any($1::uuid[])', [caseIds]);
  await on.query(
    `insert into closure_spans (case_id, from_at, until_at, ${columns.join(', ')})
     select case_id, from_at, until_at, ${columns.join(', ')} from jsonb_to_recordset($1::jsonb) as r(${types})`,
    [JSON.stringify(spans.map(rowOf))],
  );
}

function rowOf({ from, until, standing }: ClosureSpan) {
  return {
    case_id: standing.caseId,
    from_at: iso(from),
    until_at: iso(until) ?? 'infinity',
    found_at: iso(standing.foundAt),
    settled_at: iso(standing.settledAt) ?? 'infinity',
    sector: standing.sector,
    town_unit_id: standing.townUnitId,
    owner_unit_id: standing.ownerUnitId,
    enterprise_unit_id: standing.enterpriseUnitId,
    original_due_at: iso(standing.originalDueAt),
    current_due_at: iso(standing.currentDueAt),
    original: standing.original,
    current: standing.current,
    closed: standing.closed,
    extended: standing.extended,
    reopened: standing.reopened,
    named_after_due: standing.namedAfterDue,
    late_recorded: standing.lateRecorded,
  };
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

const finite = (at: number) => (Number.isFinite(at) ? at : null);
