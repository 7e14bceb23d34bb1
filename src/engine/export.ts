import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Queryable } from '../platform/database/database.js';
import { exportedNumbers } from './export.numbers.js';
import type { ExportRecord } from './export.records.js';
import { approvedRules } from './rule.rows.js';
import { proofOf } from './seal.proof.js';
import { type SealRow, sealColumns } from './seal.statements.js';

const rowsPerPage = 1_000;

/** A line of the history (seal 0) or a leaf of a seal. */
interface Row {
  case_id: string;
  seq: number;
  seal_n: number;
  line: Buffer | null;
  hash: Buffer;
}

/** Lines with the leaves among them, a leaf behind its line; the place to go on from is (case, seq, whether a leaf). */
const linesAndLeaves = `
  (select case_id, seq, 0 as seal_n, line, hash from history
   where (case_id, seq) > ($1::uuid, $2::int) and ($4::uuid is null or case_id = $4) order by case_id, seq limit $5)
  union all
  (select case_id, seq, seal_n, null, hash from seal_leaves
   where (case_id, seq) >= ($1::uuid, $2::int) and ((case_id, seq) > ($1::uuid, $2::int) or $3::int = 0)
     and ($4::uuid is null or case_id = $4) order by case_id, seq limit $5)
  order by case_id, seq, seal_n limit $5`;

/**
 * Writes history, rules, seals and numbers as JSON lines: what the export holds, then policies and calendars, the seals, then the numbers register by
 * register, then the lines case by case, each leaf of a seal behind its line. Of one case alone each leaf carries its path
 * to the root and each number the hash before it. See docs/audit-format.md.
 * @returns how many of each were written
 * @throws what befalls the stream
 */
export async function exportHistory(
  on: Queryable,
  to: Writable,
  caseId: string | null,
): Promise<{ lines: number; seals: number; leaves: number; numbers: number; rules: number }> {
  const write = async (record: ExportRecord) => {
    if (to.errored) throw to.errored;
    if (!to.write(`${JSON.stringify(record)}\n`)) await once(to, 'drain');
  };
  const written = { lines: 0, seals: 0, leaves: 0, numbers: 0, rules: 0 };
  await write({ kind: 'export', format: 3, caseId });
  for (const row of await approvedRules(on)) {
    await write({ kind: 'rules', ...row });
    written.rules += 1;
  }
  for (const seal of await on.query<SealRow>(`select ${sealColumns} from seals s order by s.n`)) {
    await write({ kind: 'seal', ...seal });
    written.seals += 1;
  }
  for await (const record of exportedNumbers(on, caseId)) {
    await write(record);
    if (record.kind === 'number') written.numbers += 1;
  }
  for (let after: Place = ['00000000-0000-0000-0000-000000000000', 0, 0]; ; ) {
    const rows = await on.query<Row>(linesAndLeaves, [...after, caseId, rowsPerPage]);
    for (const { case_id, seq, seal_n: n, line, hash } of rows) {
      const common = { caseId: case_id, seq, hash: hash.toString('hex') };
      if (line) await write({ kind: 'line', ...common, line: line.toString() });
      else await write({ kind: 'leaf', n, ...common, ...(caseId ? { path: await proofOf(on, n, case_id) } : {}) });
      written[line ? 'lines' : 'leaves'] += 1;
    }
    const last = rows.at(-1);
    if (!last) return written;
    after = [last.case_id, last.seq, last.seal_n];
  }
}

type Place = [caseId: string, seq: number, sealN: number];
