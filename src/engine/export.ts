import type { Writable } from 'node:stream';
import type { Queryable } from '../platform/database/database.js';

const linesPerPage = 1_000;

interface Row {
  case_id: string;
  seq: number;
  line: Buffer;
  hash: Buffer;
}

/**
 * Writes history as JSON lines `{caseId, seq, line, hash}`; `line` is the text that was hashed, `hash` hexadecimal.
 * @returns how many lines were written
 */
export async function exportHistory(on: Queryable, to: Writable, caseId: string | null): Promise<number> {
  let written = 0;
  let [afterCase, afterSeq] = ['00000000-0000-0000-0000-000000000000', 0];
  for (;;) {
    const rows: Row[] = await on.query<Row>(
      `select case_id, seq, line, hash from history
       where (case_id, seq) > ($1::uuid, $2::int) and ($3::uuid is null or case_id = $3)
       order by case_id, seq limit $4`,
      [afterCase, afterSeq, caseId, linesPerPage],
    );
    for (const { case_id, seq, line, hash } of rows) {
      const text = JSON.stringify({ caseId: case_id, seq, line: line.toString(), hash: hash.toString('hex') });
      if (!to.write(`${text}\n`)) await new Promise((resolve) => to.once('drain', resolve));
    }
    written += rows.length;
    const last = rows.at(-1);
    if (!last) return written;
    [afterCase, afterSeq] = [last.case_id, last.seq];
  }
}
