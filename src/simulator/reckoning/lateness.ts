import type { Queryable } from '../../platform/database/database.js';
import type { FaultName, FaultWindow } from '../faults/fault.plan.js';

/** How late things were, in milliseconds of virtual time. */
export interface Lateness {
  count: number;
  p50: number;
  p99: number;
  max: number;
  /** How many were late at all, by the fault that held at the time. */
  late: Partial<Record<FaultName, number>>;
  /** Late and no fault to blame. */
  unexplained: number;
  /** The first of those, by name and instants in UTC; '' where there is none. */
  example: string;
}

interface Span {
  what: string;
  dueMs: number;
  doneMs: number;
}

/** What was armed when its instant had passed already, such as a step of a plan approved late, could fire no sooner. */
const firings = `
  with lines as materialized (
    select case_id, occurred_at, recorded_at, j->'deadlines' as deadlines,
      coalesce((j #>> '{event,payload,covers}')::int, 1) as covers
    from (select case_id, occurred_at, recorded_at, convert_from(line, 'UTF8')::jsonb as j from history) read),
  armed as (
    select case_id, a->>'kind' as kind, (a->>'anchor')::int as anchor, (a->>'n')::int as n, max(recorded_at) as armed_at
    from lines, jsonb_array_elements(deadlines->'armed') a group by 1, 2, 3, 4)
  select concat_ws(' ', f->>'kind', f->>'anchor', f->>'n', 'of case', l.case_id) as what,
    (extract(epoch from greatest(l.occurred_at, armed.armed_at)) * 1000)::float8 as "dueMs",
    (extract(epoch from l.recorded_at) * 1000)::float8 as "doneMs"
  from lines l cross join jsonb_array_elements(l.deadlines->'fired') f
  left join armed on armed.case_id = l.case_id and armed.kind = f->>'kind' and armed.anchor = (f->>'anchor')::int
    and armed.n = (f->>'n')::int - l.covers + 1`;

/** What was turned away was for nobody else before. A notice that was told late was also planned late: what it waited to be told counts, too. */
const mails = `
  select concat_ws(' ', d.notice, 'of case', d.case_id, 'after', d.attempts, 'tries') as what,
    (extract(epoch from greatest(d.planned_at - (d.created_at - o.created_at), failed.at)) * 1000)::float8 as "dueMs",
    (extract(epoch from d.settled_at) * 1000)::float8 as "doneMs"
  from deliveries d join outbox o on o.id = d.outbox_id
    left join lateral (select max(f.settled_at) as at from deliveries f where f.outbox_id = d.outbox_id
      and f.status = 'refused' and f.settled_at <= d.created_at) failed on true
  where d.channel = 'mail' and d.status = 'accepted'`;

/** How long after its instant each deadline fired; only dead workers may delay one. */
export async function firingLateness(on: Queryable, windows: readonly FaultWindow[]): Promise<Lateness> {
  return latenessOf(await on.query<Span>(firings), windows, ['workers-dead']);
}

/** How long after what it tells of, or after the hour it had to wait for, each mail was taken by the mail server. */
export async function mailLateness(on: Queryable, windows: readonly FaultWindow[]): Promise<Lateness> {
  return latenessOf(await on.query<Span>(mails), windows, ['workers-dead', 'smtp-week', 'database-restart']);
}

/** Pure. @param causes the faults that may delay such a thing */
export function latenessOf(
  spans: readonly Span[],
  windows: readonly FaultWindow[],
  causes: readonly FaultName[],
): Lateness {
  const delays = spans.map(({ dueMs, doneMs }) => Math.max(0, doneMs - dueMs)).sort((one, other) => one - other);
  const late: Lateness['late'] = {};
  const unexplained: Span[] = [];
  for (const span of spans) {
    const { dueMs, doneMs } = span;
    if (doneMs <= dueMs) continue;
    const cause = windows.find((one) => causes.includes(one.name) && one.fromMs <= doneMs && dueMs < one.toMs);
    if (cause) late[cause.name] = (late[cause.name] ?? 0) + 1;
    else unexplained.push(span);
  }
  const at = (share: number) => delays[Math.max(0, Math.ceil(delays.length * share) - 1)] ?? 0;
  return {
    ...{ count: delays.length, p50: at(0.5), p99: at(0.99), max: delays.at(-1) ?? 0, late },
    ...{ unexplained: unexplained.length, example: unexplained[0] ? inWords(unexplained[0]) : '' },
  };
}

function inWords({ what, dueMs, doneMs }: Span): string {
  return `${what}, due ${new Date(dueMs).toISOString()}, done ${new Date(doneMs).toISOString()}`;
}
