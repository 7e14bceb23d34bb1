import type { Queryable } from '../platform/database/database.js';
import type { ExportedCounter, ExportedNumber } from './export.records.js';

const numbersPerPage = 1_000;

const columns = `'number' as kind, n.kind as register, n.office, n.year, n.n, n.text, n.case_id as "caseId", n.seq,
  (extract(epoch from n.taken_at) * 1000)::float8 as "takenAtMs", n.ended_seq as "endedSeq",
  n.ended_because as "endedBecause", encode(n.hash, 'hex') as hash`;

/** A register without a counter is shown too: whoever verifies shall see that the counter is missing. */
const registers = `
  select 'counter' as kind, kind as register, office, year, c.last, encode(c.head, 'hex') as head
  from number_counters c full join (select distinct kind, office, year from numbers) n using (kind, office, year)
  order by kind, office, year`;

const pageOfRegister = `
  select ${columns} from numbers n where n.kind = $1 and n.office = $2 and n.year = $3 and n.n > $4 order by n.n limit $5`;

const ofCase = `
  select ${columns}, coalesce(encode((
    select hash from numbers b where b.kind = n.kind and b.office = n.office and b.year = n.year and b.n < n.n
    order by b.n desc limit 1), 'hex'), '') as previous
  from numbers n where n.case_id = $1 order by n.kind, n.office, n.year, n.n`;

/**
 * The numbers as records of an export: register by register in the order they were given, the counter behind them; of one
 * case alone its own, each with the hash before it.
 */
export async function* exportedNumbers(
  on: Queryable,
  caseId: string | null,
): AsyncGenerator<ExportedNumber | ExportedCounter> {
  if (caseId !== null) return yield* await on.query<ExportedNumber>(ofCase, [caseId]);
  for (const counter of await on.query<ExportedCounter & { last: number | null }>(registers)) {
    const { register, office, year, last } = counter;
    for (let after = 0; ; ) {
      const page = await on.query<ExportedNumber>(pageOfRegister, [register, office, year, after, numbersPerPage]);
      yield* page;
      if (page.length < numbersPerPage) break;
      after = page.at(-1)!.n;
    }
    if (last !== null) yield counter;
  }
}
