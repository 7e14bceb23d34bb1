import { Injectable } from '@nestjs/common';
import { newestWorkflow } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { hazardScope } from '../accounts/scope.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { type CaseRow, caseColumns, type StoredCase, storedCase } from '../engine/stored-case.js';
import { Database } from '../platform/database/database.js';
import { limitsOf, turnsOf } from './my-work.phases.js';

const limit = 300;
const inAMonth = `(select bihuan_now()) + interval '30 days'`;

type Row = CaseRow & { town_name: string | null; town_unit_id: string | null };

interface WorkCases {
  cases: StoredCase[];
  /** What the units are called in whose territory they lie, by id. */
  towns: ReadonlyMap<string, string>;
  truncated: boolean;
}

/** The cases somebody's work is found in, whether it is shown as a list or as dates. */
@Injectable()
export class WorkCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
  ) {}

  /** Open cases in the actor's scope, at most 300: what may be his turn, the next deadline first; then the rest, by due date. */
  async of(actor: Actor): Promise<WorkCases> {
    const { events } = newestWorkflow('hazard');
    const turns = turnsOf(actor.role, events);
    const first = await this.#first(actor, turns, limitsOf(actor.role, events));
    const rows = first.length > limit ? first : onceEach([...first, ...(await this.#theirs(actor, turns))]);
    const book = await this.rules.current();
    return {
      cases: rows.slice(0, limit).map((row) => storedCase(row, book)),
      towns: new Map(rows.map(({ town_unit_id, town_name }) => [town_unit_id ?? '', town_name ?? ''])),
      truncated: rows.length > limit,
    };
  }

  /**
   * What may be his turn: first the limits beside the lifecycle that end within the next month and, of closed cases, the
   * look-backs; then what the state waits for, which nobody asks for where those alone are more than are shown. Ids and
   * keys are gathered first, and no row is read whole before it is known to be among them.
   */
  async #first(actor: Actor, turns: string[], limits: ReturnType<typeof limitsOf>): Promise<Row[]> {
    if (turns.length === 0 && limits.kinds.length === 0 && !limits.afterClosing) return [];
    const { sql, values } = hazardScope(actor);
    const lookBacks = limits.afterClosing ? `union all (${owed(sql)} order by key, id limit ${limit + 1})` : '';
    return this.database.query<Row>(
      `with beside as materialized (${beside(sql, limits.kinds)} order by key, id limit ${limit + 1}),
       urgent as materialized (
         select id, key from beside ${lookBacks} order by key, id limit ${limit + 1}),
       his as materialized (
         select id, key from (${hisTurn(sql, turns, values.length === 0)}) his
         where (select count(*) from urgent) <= ${limit} order by key, id limit ${limit + 1}),
       first as materialized (
         select id, key, 1 as turn from urgent union all
         select id, key, 2 as turn from his where id not in (select id from beside)
         order by turn, key, id limit ${limit + 1})
       ${wholeRows} order by first.turn, first.key, c.id`,
      values,
    );
  }

  async #theirs(actor: Actor, turns: string[]): Promise<Row[]> {
    const scope = hazardScope(actor);
    const others = turns.map((turn) => `and (${turn}) is not true`).join(' ');
    return this.database.query<Row>(
      `with first as materialized (
         select c.id, c.due_at as key from cases c where ${scope.sql} and c.open ${others} order by key, id limit ${limit + 1})
       ${wholeRows} order by first.key, c.id`,
      scope.values,
    );
  }
}

const wholeRows = `select ${caseColumns}, c.town_unit_id, t.name as town_name
  from first join cases c on c.id = first.id left join units t on t.id = c.town_unit_id`;

const nothing = 'select null::uuid as id, null::timestamptz as key where false';

/** Open cases in which a limit beside the lifecycle waits for the role within the next month. */
function beside(scope: string, kinds: string[]): string {
  if (kinds.length === 0) return nothing;
  return `select c.id, min(d.due_at) as key from deadlines d join cases c on c.id = d.case_id
    where d.status = 'armed' and d.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and d.due_at <= ${inAMonth}
      and c.open and ${scope} group by c.id`;
}

/** The same of closed cases: whatever one of them still has armed is its look-back. */
function owed(scope: string): string {
  return `select c.id, c.next_at as key from cases c
    where not c.open and c.next_at is not null and c.next_at <= ${inAMonth} and ${scope}`;
}

/**
 * Whoever sees every case reads the first of each state in the order of its index. Of a part, the open cases are gathered
 * before anybody asks for their state (`offset 0`): an index of states would bring everybody's.
 */
function hisTurn(scope: string, turns: string[], seesAll: boolean): string {
  if (turns.length === 0) return nothing;
  if (!seesAll)
    return `select c.id, c.next_at as key from (select * from cases c where ${scope} and c.open offset 0) c
      where ${turns.map((turn) => `(${turn})`).join(' or ')}`;
  return turns
    .map(
      (turn) => `(select c.id, c.next_at as key from cases c where ${scope} and c.open and ${turn}
        order by c.next_at, c.id limit ${limit + 1})`,
    )
    .join(' union all ');
}

function onceEach(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
