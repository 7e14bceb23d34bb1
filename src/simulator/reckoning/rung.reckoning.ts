import type { Queryable } from '../../platform/database/database.js';
import type { ExpectedRung } from './rung.expectation.js';

/** Rungs before the date（R0 to R3）and after it（L1 to L7）. */
export interface RungCounts {
  /** Carried out: somebody was told. */
  fired: number;
  /** The same, rung by rung. */
  byRung: Record<string, number>;
  /** Left behind by a higher one that fell due with it. */
  overtaken: number;
  /** Expected by what people did, or armed and past its instant, and not there. */
  missed: number;
  /** The first of them, in words; empty where none is. */
  example: string;
}

interface RungRow {
  caseId: string;
  kind: string;
  overtaken: boolean;
}

const rungLines = `
  select case_id as "caseId", j #>> '{event,payload,kind}' as kind,
    coalesce((j #>> '{event,payload,overtaken}')::boolean, false) as overtaken
  from (select case_id, convert_from(line, 'UTF8')::jsonb as j from history where event in ('REMIND_DUE', 'RUNG_DUE')) lines`;

const pastDue = `
  select case_id as "caseId", kind from deadlines where status = 'armed' and due_at <= bihuan_now() order by due_at`;

const order = ['R0', 'R1', 'R2', 'R3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'];

/** Compares the rungs of the history with those the people of the city count on. */
export async function reckonRungs(on: Queryable, expected: readonly ExpectedRung[]): Promise<RungCounts> {
  const all = (await on.query<RungRow>(rungLines)).map((row) => ({ ...row, rung: rungOf(row.kind) }));
  // Steps of the plan are asked about by the same event, and are no rungs.
  const lines = all.filter(({ rung }) => order.includes(rung));
  const heard = new Map<string, Set<string>>();
  for (const { caseId, rung } of lines) heard.set(caseId, (heard.get(caseId) ?? new Set()).add(rung));
  const silent = expected.filter(({ caseId, rung }) => !reached(heard.get(caseId), rung));
  const waiting = await on.query<{ caseId: string; kind: string }>(pastDue);
  const missed = [
    ...silent.map(({ caseId, rung }) => `${rung} of ${caseId}`),
    ...waiting.map(({ caseId, kind }) => `${kind} of ${caseId}`),
  ];
  const fired = lines.filter(({ overtaken }) => !overtaken);
  const named = [...new Set(fired.map(({ rung }) => rung))].sort((one, other) => rank(one) - rank(other));
  return {
    fired: fired.length,
    byRung: Object.fromEntries(named.map((name) => [name, fired.filter(({ rung }) => rung === name).length])),
    overtaken: lines.filter(({ overtaken }) => overtaken).length,
    missed: missed.length,
    example: missed[0] ?? '',
  };
}

/** A rung is there when it, or one above it, stands in the history. */
function reached(heard: ReadonlySet<string> | undefined, rung: string): boolean {
  return order.slice(order.indexOf(rung)).some((one) => heard?.has(one));
}

function rank(rung: string): number {
  return order.indexOf(rung);
}

function rungOf(kind: string): string {
  return kind === 'urge' ? 'L1' : kind.replace(/^(rung|remind)\./, '');
}
