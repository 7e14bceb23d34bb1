import { Injectable } from '@nestjs/common';
import { newestWorkflow } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope } from '../accounts/scope.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { type CaseRow, caseColumns, storedCase } from '../engine/stored-case.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { MyWorkView } from './my-work.dto.js';
import { limitsOf, turnsOf } from './my-work.phases.js';
import { grouped, workRow } from './my-work.rows.js';

const limit = 300;
const inAMonth = `(select bihuan_now()) + interval '30 days'`;

type Row = CaseRow & { town_name: string | null; town_unit_id: string | null; key_ms: number | null };

/** What somebody must do, most urgent first. */
@Injectable()
export class MyWorkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
  ) {}

  /** Open cases in the actor's scope, at most 300: what may be his turn, the next deadline first; then the rest, by due date. */
  async of(actor: Actor): Promise<MyWorkView> {
    const { events } = newestWorkflow('hazard');
    const turns = turnsOf(actor.role, events);
    const limits = limitsOf(actor.role, events);
    const [beside, owed, his, nowMs] = await Promise.all([
      this.#beside(actor, limits.kinds),
      limits.afterClosing ? this.#owed(actor) : [],
      this.#his(actor, turns),
      this.clock.now(),
    ]);
    const first = onceEach([...byKey(beside, owed), ...his]);
    const rows = first.length > limit ? first : onceEach([...first, ...(await this.#theirs(actor, turns))]);
    const names = new Map(rows.map(({ town_unit_id, town_name }) => [town_unit_id ?? '', town_name ?? '']));
    const book = await this.rules.current();
    const work = rows.slice(0, limit).map((row) => workRow(storedCase(row, book), actor, nowMs, names));
    const { calendar } = book.rulesAt(nowMs);
    const groups = grouped(work, calendar.endOfDay(calendar.localDate(nowMs)));
    const counts = { today: groups.today.length, soon: groups.soon.length, waiting: groups.waiting.length };
    return { groups, counts, truncated: rows.length > limit };
  }

  /** Open cases in which a limit beside the lifecycle waits for the role within the next month. */
  async #beside(actor: Actor, kinds: string[]): Promise<Row[]> {
    if (kinds.length === 0) return [];
    const scope = caseScope(actor);
    const named = kinds.map((kind) => `'${kind}'`).join(', ');
    return this.#first(
      `select c.id, d.due_at as key from deadlines d join cases c on c.id = d.case_id
       where d.status = 'armed' and d.kind in (${named}) and d.due_at <= ${inAMonth} and c.open and ${scope.sql}`,
      scope.values,
    );
  }

  /** The same of closed cases: whatever one of them still has armed is its look-back. */
  #owed(actor: Actor): Promise<Row[]> {
    const scope = caseScope(actor);
    return this.#first(
      `select c.id, c.next_at as key from cases c
       where not c.open and c.next_at is not null and c.next_at <= ${inAMonth} and ${scope.sql}`,
      scope.values,
    );
  }

  /**
   * Whoever sees every case reads the first of each state in the order of its index. Of a part, the open cases are gathered
   * before anybody asks for their state (`offset 0`): an index of states would bring everybody's.
   */
  async #his(actor: Actor, turns: string[]): Promise<Row[]> {
    if (turns.length === 0) return [];
    const { sql, values } = caseScope(actor);
    const firsts = turns.map(
      (turn) => `(select c.id, c.next_at as key from cases c where ${sql} and c.open and ${turn}
        order by c.next_at, c.id limit ${limit + 1})`,
    );
    const gathered = `select c.id, c.next_at as key from (select * from cases c where ${sql} and c.open offset 0) c
      where ${turns.map((turn) => `(${turn})`).join(' or ')}`;
    return this.#first(
      values.length === 0 ? `select id, key from (${firsts.join(' union all ')}) each_state` : gathered,
      values,
    );
  }

  async #theirs(actor: Actor, turns: string[]): Promise<Row[]> {
    const scope = caseScope(actor);
    const others = turns.map((turn) => `and (${turn}) is not true`).join(' ');
    return this.#first(
      `select c.id, c.due_at as key from cases c where ${scope.sql} and c.open ${others}`,
      scope.values,
    );
  }

  /** No row is read whole before it is known to be among the first. `of` names ids with what they are ordered by. */
  #first(of: string, values: unknown[]): Promise<Row[]> {
    return this.database.query<Row>(
      `with first as materialized (${of} order by key, id limit ${limit + 1})
       select ${caseColumns}, c.town_unit_id, t.name as town_name, (extract(epoch from first.key) * 1000)::float8 as key_ms
       from first join cases c on c.id = first.id left join units t on t.id = c.town_unit_id
       order by first.key, c.id`,
      values,
    );
  }
}

/** Limits of open and of closed cases as one list, the earliest first. */
function byKey(...lists: Row[][]): Row[] {
  return lists.flat().sort((one, other) => Number(one.key_ms) - Number(other.key_ms));
}

function onceEach(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
