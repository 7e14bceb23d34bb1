import { workflowOf } from '../../workflows/catalogue.js';
import { deadlineKey, unborn } from '../../workflows/kit/definition.js';
import type { Instant } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import type { Queryable } from '../platform/database/database.js';
import { genesis } from './canonical.js';
import { rulesHead } from './rule.rows.js';
import type { RuleKeeper } from './rule-keeper.js';
import { type CaseRow, caseColumns, type Sight, type StoredCase, storedCase } from './stored-case.js';

export interface ReadKey {
  caseId: string;
  commandId: string;
}

/** What one deciding read saw of one case. */
export interface CaseReading {
  nowMs: number;
  /** `performance.now()` when the read was sent. */
  sentAt: number;
  clockIsFrozen: boolean;
  stored: StoredCase | null;
  /** All policies and calendars that were approved when it was read. */
  book: RuleBook;
  /** Null as `stored` is. */
  sight: Sight | null;
  /** The line that already ended this command, if it was decided before. */
  done: { seq: number; rev: number; bodyHash: string } | null;
  setAside: Set<string>;
  setAsideButDue: Set<string>;
}

interface DoneRow {
  done_seq: number | null;
  done_rev: number | null;
  done_body: Buffer | null;
}

interface Row extends Omit<CaseRow, 'id'>, DoneRow {
  id: string | null;
  now_ms: number;
  rules_head: number;
  frozen: boolean;
  hidden: boolean;
  unit_ids: string[];
  person_ids: string[];
  aside: { kind: string; anchor: number; n: number; wakeMs: number }[] | null;
}

/**
 * Every table is asked by key for each command (`lateral … limit`, never joined whole): the plan is made once for a
 * connection, often while the tables are still small, and must stay right when they are not.
 */
const readCases = `
  select ${caseColumns}, c.hidden, c.unit_ids, c.person_ids, t.now_ms::float8 as now_ms, t.frozen, t.rules_head,
    h.seq as done_seq, h.body_hash as done_body,
    case when h.seq is not null then
      (select count(*)::int from history q where q.case_id = a.case_id and q.seq <= h.seq and not q.quiet) end as done_rev,
    d.aside
  from (select bihuan_now_ms() as now_ms,
    exists (select 1 from virtual_clock where frozen_ms is not null) as frozen, ${rulesHead} as rules_head offset 0) t
  cross join unnest($1::uuid[], $2::uuid[]) with ordinality as a(case_id, command_id, i)
  left join lateral (select * from cases where id = a.case_id limit 1) c on true
  left join lateral (
    select seq, body_hash from history where case_id = a.case_id and command_id = a.command_id limit 1) h on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('kind', kind, 'anchor', anchor, 'n', n,
      'wakeMs', extract(epoch from wake_at) * 1000)) as aside
    from deadlines where case_id = a.case_id and failures > 0 and status = 'armed') d on true
  order by a.i`;

/**
 * Reads, in one statement, every case of a batch with the database's clock and what is known of each command.
 * @returns one reading per key, in order; UTC milliseconds
 */
export async function readForDecision(
  on: Queryable,
  keys: ReadKey[],
  rules: Pick<RuleKeeper, 'upTo'>,
): Promise<CaseReading[]> {
  const sentAt = performance.now();
  const rows = await on.run<Row>({
    name: 'engine_read',
    text: readCases,
    values: [keys.map(({ caseId }) => caseId), keys.map(({ commandId }) => commandId)],
  });
  const book = await rules.upTo(rows[0]?.rules_head ?? 0, on);
  return rows.map((row) => {
    const aside = row.aside ?? [];
    return {
      nowMs: row.now_ms,
      sentAt,
      clockIsFrozen: row.frozen,
      stored: row.id === null ? null : storedCase(row as CaseRow, book),
      sight: row.id === null ? null : sightOf(row),
      book,
      done: row.done_seq === null ? null : doneOf(row),
      setAside: new Set(aside.map(deadlineKey)),
      setAsideButDue: new Set(aside.filter(({ wakeMs }) => wakeMs <= row.now_ms).map(deadlineKey)),
    };
  });
}

const readDone = `
  select h.seq as done_seq, h.body_hash as done_body,
    (select count(*)::int from history q where q.case_id = h.case_id and q.seq <= h.seq and not q.quiet) as done_rev
  from history h where h.case_id = $1 and h.command_id = $2`;

/** Only what a command already decided came to; null when it is new. */
export async function readDecided(on: Queryable, { caseId, commandId }: ReadKey): Promise<CaseReading['done']> {
  const [row] = await on.run<DoneRow>({ name: 'engine_done', text: readDone, values: [caseId, commandId] });
  return row ? doneOf(row) : null;
}

function sightOf({ workflow, hidden, unit_ids, person_ids }: Row): Sight {
  return { workflow, hidden, unitIds: unit_ids, personIds: person_ids };
}

function doneOf(row: DoneRow) {
  return { seq: row.done_seq!, rev: row.done_rev!, bodyHash: row.done_body!.toString('hex') };
}

/** A case nobody has written to yet, under the versions in force at its instant. */
export function newCase(id: string, workflow: string, book: RuleBook, at: Instant): StoredCase {
  const versions = book.versionsFor(workflow, at);
  const definition = workflowOf(workflow, versions.workflow);
  const standing = unborn(definition, versions);
  return { id, rev: 0, head: genesis(id), recordedAt: 0, definition, rules: book.rulesOf(versions), standing };
}
