import type { Actor } from '../../workflows/kit/types.js';
import type { HistoryLine } from '../engine/line.js';
import { rulesInForce } from '../engine/rule-keeper.js';
import { listConditions } from '../hazards/hazard-list.queries.js';
import type { Queryable } from '../platform/database/database.js';
import type { LedgerRow } from './ledger.row.js';
import type { LedgerCase, LedgerLine } from './ledger-case.js';
import { ledgerEvents, ledgerRow, type Surroundings } from './ledger-row.reading.js';

const rowsPerPage = 250;

/** The filter of the list on the screen, without its pages. */
export type LedgerFilter = Parameters<typeof listConditions>[1] & { sort?: 'created' | 'due' };

/** By what the rows are ordered; the first also settles which row a page begins after. */
const orders = {
  created: { key: 'c.created_at', after: '<', direction: 'desc', only: 'true' },
  due: {
    key: 'c.due_at',
    after: '>',
    direction: 'asc',
    only: `c.due_at is not null and c.open`,
  },
} as const;

/**
 * The ledger an actor sees through a filter, page by page, each read only when the one before was taken: by keyset, so that
 * no page costs more than the first, and without a transaction that a slow reader would hold open. A page is four reads,
 * however many rows it has. On a connection in REPEATABLE READ the whole is of one instant; otherwise each page is of its own.
 */
export async function* ledgerPages(on: Queryable, actor: Actor, filter: LedgerFilter): AsyncGenerator<LedgerRow[]> {
  const { calendar } = await rulesInForce(on);
  let after: LedgerCase | undefined;
  for (;;) {
    const cases: LedgerCase[] = await casesAfter(on, actor, filter, after);
    if (cases.length === 0) return;
    const surroundings = await readAround(on, cases);
    yield cases.map((one) => ledgerRow(one, { calendar, ...surroundings(one.id) }));
    after = cases.at(-1);
    if (cases.length < rowsPerPage) return;
  }
}

function casesAfter(on: Queryable, actor: Actor, filter: LedgerFilter, after?: LedgerCase): Promise<LedgerCase[]> {
  const order = orders[filter.sort ?? 'created'];
  const { conditions, values } = listConditions(actor, filter);
  const all = [...values];
  const keyset = after
    ? `(${order.key}, c.id) ${order.after} ($${all.push(after.sortKey)}::timestamptz, $${all.push(after.id)}::uuid)`
    : 'true';
  return on.query<LedgerCase>(
    `select c.id, ${order.key}::text as "sortKey", c.title, c.phase, c.level, c.sector, c.facts,
            c.town_unit_id as "townUnitId", c.enterprise_unit_id as "enterpriseUnitId", c.owner_unit_id as "ownerUnitId",
            c.responsible_unit_id as "responsibleUnitId",
            (c.open and coalesce(c.due_at <= (select bihuan_now()), false)) as overdue
       from cases c where ${[...conditions, order.only, keyset].join(' and ')}
      order by ${order.key} ${order.direction}, c.id ${order.direction} limit ${rowsPerPage}`,
    all,
  );
}

/** Everything a page's rows say beyond their own: three reads for the page, then looked up by case. */
async function readAround(on: Queryable, cases: LedgerCase[]) {
  const ids = cases.map(({ id }) => id);
  const [lines, numbers, unitNames] = [await linesOf(on, ids), await numbersOf(on, ids), await namesOf(on, cases)];
  return (caseId: string): Omit<Surroundings, 'calendar'> => ({
    unitNames,
    numbers: numbers.get(caseId) ?? {},
    lines: Object.fromEntries((lines.get(caseId) ?? []).map((line) => [line.event, line])),
  });
}

async function linesOf(on: Queryable, ids: string[]): Promise<Map<string, LedgerLine[]>> {
  const rows = await on.query<{ caseId: string; line: Buffer }>(
    `select distinct on (case_id, event) case_id as "caseId", line from history
      where case_id = any($1::uuid[]) and event = any($2::text[]) order by case_id, event, seq desc`,
    [ids, ledgerEvents],
  );
  const byCase = new Map<string, LedgerLine[]>();
  for (const { caseId, line } of rows) {
    const { seq, event, actor, occurredAt }: HistoryLine = JSON.parse(line.toString());
    const read = { caseId, seq, event: event.type, payload: event.payload, actor, occurredAt };
    byCase.set(caseId, [...(byCase.get(caseId) ?? []), read]);
  }
  return byCase;
}

/** The standing numbers of each case by register, one of each of these. */
async function numbersOf(on: Queryable, ids: string[]): Promise<Map<string, Record<string, string>>> {
  const rows = await on.query<{ caseId: string; numbers: Record<string, string> }>(
    `select case_id as "caseId", jsonb_object_agg(kind, text) as numbers from numbers
      where case_id = any($1::uuid[]) and ended_seq is null and kind in ('hazard','list','closeOut') group by case_id`,
    [ids],
  );
  return new Map(rows.map(({ caseId, numbers }) => [caseId, numbers]));
}

async function namesOf(on: Queryable, cases: LedgerCase[]): Promise<Map<string, string>> {
  const ids = cases.flatMap(({ townUnitId, enterpriseUnitId, ownerUnitId, responsibleUnitId, facts }) => [
    ...[townUnitId, enterpriseUnitId, ownerUnitId, responsibleUnitId],
    ...[facts.assignment?.assigningUnitId, facts.assignment?.supervisingUnitId],
  ]);
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  const rows = await on.query<{ id: string; name: string }>('select id, name from units where id = any($1::uuid[])', [
    wanted,
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
