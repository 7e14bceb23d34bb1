import { deadlineKey } from '../../workflows/kit/definition.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import type { Queryable } from '../platform/database/database.js';
import { canonical } from './canonical.js';
import { earliest } from './draft.js';
import { type LineColumns, type Replayed, replay } from './replay.js';
import { type CaseRow, caseColumns } from './stored-case.js';
import { type HeldNumber, numberFault, numbersOfCases } from './verify-numbers.js';
import { verifyRules } from './verify-rules.js';

export interface Fault {
  caseId: string;
  seq: number;
  fault: string;
}

const casesPerPage = 200;

interface KeptRow extends CaseRow {
  next_ms: number | null;
}
interface LineRow extends LineColumns {
  case_id: string;
  line: Buffer;
  hash: Buffer;
}
interface DeadlineRow {
  case_id: string;
  kind: string;
  anchor: number;
  n: number;
  due_ms: number;
}

/**
 * Verifies every case of the database: its chain, its states by replay, and that the case row, its armed deadlines
 * and its numbers are what the history says. Reads pages of cases, so memory stays constant.
 * @returns how many cases were read and the first fault of each case that has one
 */
export async function verifyCases(on: Queryable): Promise<{ cases: number; lines: number; faults: Fault[] }> {
  const result = { cases: 0, lines: 0, faults: [] as Fault[] };
  const { book } = await verifyRules(on);
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const cases = await on.query<KeptRow>(
      `select ${caseColumns}, (extract(epoch from c.next_at) * 1000)::float8 as next_ms
       from cases c where c.id > $1 order by c.id limit $2`,
      [after, casesPerPage],
    );
    const last = cases.at(-1);
    if (!last) return { ...result, faults: [...result.faults, ...(await orphans(on))] };
    after = last.id;
    const ids = cases.map(({ id }) => id);
    const lines = byCase(
      await on.query<LineRow>(
        `select case_id, line, hash, seq, event, quiet, command_id as "commandId", encode(body_hash, 'hex') as "bodyHash",
           (extract(epoch from occurred_at) * 1000)::float8 as "occurredAt",
           (extract(epoch from recorded_at) * 1000)::float8 as "recordedAt"
         from history where case_id = any($1::uuid[]) order by case_id, seq`,
        [ids],
      ),
    );
    const armed = byCase(
      await on.query<DeadlineRow>(
        `select case_id, kind, anchor, n, (extract(epoch from due_at) * 1000)::float8 as due_ms
         from deadlines where case_id = any($1::uuid[]) and status = 'armed'`,
        [ids],
      ),
    );
    const numbers = byCase(await on.query<HeldNumber>(numbersOfCases, [ids]));
    for (const row of cases) {
      const own = lines.get(row.id) ?? [];
      result.cases += 1;
      result.lines += own.length;
      const fault = verifyCase(row, own, armed.get(row.id) ?? [], numbers.get(row.id) ?? [], book);
      if (fault) result.faults.push(fault);
    }
  }
}

function verifyCase(
  row: KeptRow,
  lines: LineRow[],
  armed: DeadlineRow[],
  numbers: HeldNumber[],
  book: RuleBook,
): Fault | null {
  const result = replay(
    row.id,
    lines.map(({ case_id, line, hash, ...columns }) => ({ bytes: line, hash, columns })),
    book,
  );
  if (!result.ok) return { caseId: row.id, seq: result.seq, fault: result.fault };
  const fault = (text: string): Fault => ({ caseId: row.id, seq: row.seq, fault: text });
  const { replayed } = result;
  if (replayed.standing.seq < row.seq) {
    return { caseId: row.id, seq: replayed.standing.seq + 1, fault: 'line is missing at the end of the history' };
  }
  if (replayed.standing.seq !== row.seq || replayed.rev !== row.rev) return fault('case row counts other lines');
  if (!replayed.head.equals(row.head_hash)) return fault('case row carries another head');
  if (canonical(replayed.standing.value) !== canonical(row.state))
    return fault('cases.state is not what the history leads to');
  if (canonical(replayed.standing.facts) !== canonical(row.facts))
    return fault('cases.facts is not what the history leads to');
  if (earliest(replayed.deadlines.values()) !== row.next_ms)
    return fault('cases.next_at is not the earliest of its deadlines');
  const number = numberFault(replayed.registered, numbers);
  return number ? fault(number) : verifyDeadlines(replayed, armed, fault);
}

function verifyDeadlines(replayed: Replayed, armed: DeadlineRow[], fault: (text: string) => Fault): Fault | null {
  const kept = new Map(armed.map((row) => [deadlineKey(row), row.due_ms]));
  for (const [key, { dueAt }] of replayed.deadlines) {
    if (kept.get(key) !== dueAt) return fault(`deadline ${key} is not armed as the history asks`);
    kept.delete(key);
  }
  const [stray] = kept.keys();
  return stray ? fault(`deadline ${stray} is armed and nobody asked for it`) : null;
}

/** Lines whose case is gone: the foreign key forbids it, so only a hand with the owner's rights can make one. */
async function orphans(on: Queryable): Promise<Fault[]> {
  const rows = await on.query<{ case_id: string; seq: number }>(
    'select case_id, min(seq) as seq from history h where not exists (select 1 from cases c where c.id = h.case_id) group by 1',
  );
  return rows.map(({ case_id, seq }) => ({ caseId: case_id, seq, fault: 'lines without a case' }));
}

function byCase<T extends { case_id: string }>(rows: T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) grouped.set(row.case_id, [...(grouped.get(row.case_id) ?? []), row]);
  return grouped;
}
