import { Injectable } from '@nestjs/common';
import { currentVersions, rulesOf, workflowOf } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope } from '../accounts/scope.js';
import { type CaseRow, caseColumns, storedCase } from '../engine/stored-case.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { MyWorkView } from './my-work.dto.js';
import { limitsOf, turnOf } from './my-work.phases.js';
import { grouped, workRow } from './my-work.rows.js';

const limit = 300;

/** Orders of open cases; no row is read whole before it is known to be among the first. */
const byDueDate = { from: '', key: 'c.due_at' };
const byNextDeadline = {
  from: `left join lateral (
    select min(due_at) as next_at from deadlines where case_id = c.id and status = 'armed') d on true`,
  key: 'd.next_at',
};

type Row = CaseRow & { town_name: string | null; town_unit_id: string | null };

/** What somebody must do, most urgent first. */
@Injectable()
export class MyWorkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Open cases in the actor's scope, at most 300: what may be his turn, the next deadline first; then the rest, by due date. */
  async of(actor: Actor): Promise<MyWorkView> {
    const { events } = workflowOf('hazard', currentVersions('hazard').workflow);
    const { mine, others } = turnOf(actor.role, events);
    const [beside, his, theirs, nowMs] = await Promise.all([
      this.#beside(actor, limitsOf(actor.role, events)),
      this.#open(actor, mine, byNextDeadline),
      this.#open(actor, others, byDueDate),
      this.clock.now(),
    ]);
    const rows = [...new Map([...beside, ...his, ...theirs].map((row) => [row.id, row])).values()];
    const names = new Map(rows.map(({ town_unit_id, town_name }) => [town_unit_id ?? '', town_name ?? '']));
    const work = rows.slice(0, limit).map((row) => workRow(storedCase(row), actor, nowMs, names));
    const { calendar } = rulesOf(currentVersions('hazard'));
    const groups = grouped(work, calendar.endOfDay(calendar.localDate(nowMs)));
    const counts = { today: groups.today.length, soon: groups.soon.length, waiting: groups.waiting.length };
    return { groups, counts, truncated: rows.length > limit };
  }

  /** Cases, closed ones too, in which a limit beside the lifecycle waits for the role within the next month. */
  async #beside(actor: Actor, kinds: string[]): Promise<Row[]> {
    if (kinds.length === 0) return [];
    const scope = caseScope(actor);
    return this.database.query<Row>(
      `with first as materialized (
         select c.id, d.due_at as key from deadlines d join cases c on c.id = d.case_id
         where d.status = 'armed' and d.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})
           and d.due_at <= (select bihuan_now()) + interval '30 days' and ${scope.sql}
         order by d.due_at, c.id limit ${limit + 1})
       select ${caseColumns}, c.town_unit_id, t.name as town_name
       from first join cases c on c.id = first.id left join units t on t.id = c.town_unit_id
       order by first.key, c.id`,
      scope.values,
    );
  }

  async #open(actor: Actor, turn: string, { from, key }: typeof byDueDate): Promise<Row[]> {
    const scope = caseScope(actor);
    return this.database.query<Row>(
      `with first as materialized (
         select c.id, ${key} as key from cases c ${from}
         where ${scope.sql} and c.open and ${turn}
         order by ${key} nulls last, c.id limit ${limit + 1})
       select ${caseColumns}, c.town_unit_id, t.name as town_name
       from first join cases c on c.id = first.id left join units t on t.id = c.town_unit_id
       order by first.key nulls last, c.id`,
      scope.values,
    );
  }
}
