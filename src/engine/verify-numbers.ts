import type { RegisterEntry } from '../../workflows/kit/definition.js';
import type { Instant } from '../../workflows/kit/types.js';
import type { Queryable } from '../platform/database/database.js';
import type { RegisteredLine } from './number.rows.js';

/** A number as its case holds it; `n` and text are the database's own and are verified over all cases. */
export interface HeldNumber {
  case_id: string;
  seq: number;
  kind: string;
  office: string;
  taken_ms: Instant;
  ended_seq: number | null;
  ended_because: string | null;
  text: string;
}

/** A number, or a counter where `text` is its key, that is not what the registers allow. */
export interface NumberFault {
  text: string;
  caseId: string | null;
  fault: string;
}

type Expected = Omit<HeldNumber, 'case_id' | 'text'>;

export const numbersOfCases = `
  select case_id, seq, kind, office, (extract(epoch from taken_at) * 1000)::float8 as taken_ms, ended_seq, ended_because, text
  from numbers where case_id = any($1::uuid[]) order by case_id, seq, kind`;

/** Reckons from the lines alone what numbers the case must hold. @returns what its rows say otherwise, or null */
export function numberFault(lines: readonly RegisteredLine[], held: readonly HeldNumber[]): string | null {
  const left = new Map(held.map((row) => [`${row.seq}:${row.kind}`, row]));
  for (const wanted of expected(lines)) {
    const key = `${wanted.seq}:${wanted.kind}`;
    const row = left.get(key);
    if (!row) return `${wanted.kind} number of line ${wanted.seq} is missing`;
    left.delete(key);
    if (row.office !== wanted.office) return `number ${row.text} is another office's`;
    if (row.taken_ms !== wanted.taken_ms) return `number ${row.text} was taken at another instant`;
    if (row.ended_seq !== wanted.ended_seq || row.ended_because !== wanted.ended_because) {
      return `number ${row.text} was not ended as the history says`;
    }
  }
  const [stray] = left.values();
  return stray ? `number ${stray.text} was taken by no line` : null;
}

function expected(lines: readonly RegisteredLine[]): Expected[] {
  const all: Expected[] = [];
  for (const { seq, occurredAt, registers } of lines) {
    const before = all.length;
    for (const entry of registers) {
      const { kind } = entry;
      if (entry.act === 'take') {
        all.push({ seq, kind, office: entry.office, taken_ms: occurredAt, ended_seq: null, ended_because: null });
        continue;
      }
      const standing = all.slice(0, before).filter((one) => one.kind === kind && one.ended_seq === null);
      for (const one of chosen(standing, entry.which))
        Object.assign(one, { ended_seq: seq, ended_because: entry.because });
    }
  }
  return all;
}

function chosen(standing: Expected[], which: Extract<RegisterEntry, { act: 'end' }>['which']): Expected[] {
  if (which === 'all') return standing;
  return which ? standing.filter(({ seq }) => seq === which.takenBy) : standing.slice(-1);
}

const rowFaults = `
  select text, case_id as "caseId",
    case when n <> place then 'a number before it is missing' else 'is not the number that was allotted here' end as fault
  from (select *, row_number() over w as place, coalesce(lag(hash) over w, '') as previous
        from numbers window w as (partition by kind, office, year order by n)) n
  where n <> place or year <> bihuan_year(taken_at)
    or hash <> bihuan_number_hash(previous, kind, office, year, n, text, case_id, seq)
  order by kind, office, year, n`;

const counterFaults = `
  select concat_ws(' ', kind, office, year) as text, null as "caseId",
    format('counter stands at %s and %s numbers were given', coalesce(c.last, 0), coalesce(n.count, 0)) as fault
  from number_counters c
  full join (
    select distinct on (kind, office, year) kind, office, year, n as most, hash,
      count(*) over (partition by kind, office, year) as count
    from numbers order by kind, office, year, numbers.n desc) n using (kind, office, year)
  where coalesce(c.last, 0) <> coalesce(n.count, 0) or coalesce(n.most, 0) <> coalesce(n.count, 0)
    or c.head is distinct from coalesce(n.hash, '')
  order by kind, office, year`;

/**
 * Verifies over all cases that numbers are without gaps, in the chain they were allotted in, and as many as their counters
 * say. Whether a case should hold a number at all is `verifyCases`' to say.
 */
export async function verifyNumbers(on: Queryable): Promise<{ numbers: number; faults: NumberFault[] }> {
  const [counted] = await on.query<{ numbers: number }>('select count(*)::int as numbers from numbers');
  const faults = [...(await on.query<NumberFault>(rowFaults)), ...(await on.query<NumberFault>(counterFaults))];
  return { numbers: counted!.numbers, faults };
}
