import { Injectable } from '@nestjs/common';
import { currentVersions, rulesOf } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope } from '../accounts/scope.js';
import { type CaseRow, caseColumns, storedCase } from '../engine/stored-case.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { MyWorkView } from './my-work.dto.js';
import { grouped, workRow } from './my-work.rows.js';

const limit = 300;

type Row = CaseRow & { town_name: string | null; town_unit_id: string | null };

/** What somebody must do, most urgent first. */
@Injectable()
export class MyWorkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Open cases in the actor's scope, the next deadline first; at most 300. */
  async of(actor: Actor): Promise<MyWorkView> {
    const scope = caseScope(actor);
    const [rows, nowMs] = await Promise.all([
      this.database.query<Row>(
        `select ${caseColumns}, c.town_unit_id, t.name as town_name
         from cases c left join units t on t.id = c.town_unit_id
         left join lateral (
           select min(due_at) as next_at from deadlines where case_id = c.id and status = 'armed') d on true
         where ${scope.sql} and c.phase not in ('closed', 'rejected')
         order by d.next_at nulls last, c.id limit ${limit + 1}`,
        scope.values,
      ),
      this.clock.now(),
    ]);
    const names = new Map(rows.map(({ town_unit_id, town_name }) => [town_unit_id ?? '', town_name ?? '']));
    const work = rows.slice(0, limit).map((row) => workRow(storedCase(row), actor, nowMs, names));
    const { calendar } = rulesOf(currentVersions('hazard'));
    const groups = grouped(work, calendar.endOfDay(calendar.localDate(nowMs)));
    const counts = { today: groups.today.length, soon: groups.soon.length, waiting: groups.waiting.length };
    return { groups, counts, truncated: rows.length > limit };
  }
}
