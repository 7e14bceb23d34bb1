import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '../../workflows/calendar.js';
import { newestWorkflow } from '../../workflows/catalogue.js';
import { awaitedInState } from '../../workflows/hazard/awaited.js';
import type { Actor } from '../../workflows/kit/types.js';
import { waitsFor } from '../../workflows/texts/awaited.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Database } from '../platform/database/database.js';
import type { ClosureCase, ClosureCasePage, ClosureCasesDto } from './closure.dto.js';
import { ClosureQueries } from './closure.queries.js';
import { figureCondition, keys, liveSpans } from './closure.statements.js';

const ms = (column: string, name: string) => `(extract(epoch from ${column}) * 1000)::float8 as "${name}"`;

type Versions = { workflow: number; policy: number; calendar: number };
type Row = Omit<ClosureCase, 'actorName' | 'awaitsZh' | 'workingDaysOverdue'> & {
  orderMs: number;
  responsibleName: string | null;
  /** Late by the base that was asked for. */
  late: boolean;
  versions: Versions;
};

/** The cases a figure counts, named. */
@Injectable()
export class ClosureCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly closure: ClosureQueries,
    private readonly rules: RuleKeeper,
  ) {}

  /**
   * One page, the longest overdue first; keyset pages go on behind the last row.
   * @throws Problem AS_OF_TOO_LATE, INVALID_INPUT
   */
  async page(actor: Actor, asked: ClosureCasesDto): Promise<ClosureCasePage> {
    const cutOff = await this.closure.cutOff(asked);
    const live = liveSpans(actor, cutOff);
    const values = [...live.values];
    const place = (value: unknown) => `$${values.push(value)}`;
    const conditions = [figureCondition(asked)];
    const due = `coalesce(s.${asked.base}_due_at, 'infinity')`;
    if (asked.key !== undefined) conditions.push(`coalesce(${keys[asked.by]}, '') = ${place(asked.key)}`);
    if (asked.after) {
      const [at, id] = asked.after.split('.');
      const last = at === 'infinity' ? `'infinity'::timestamptz` : `to_timestamp(${place(Number(at))}::float8 / 1000)`;
      conditions.push(`(${due}, s.case_id) > (${last}, ${place(id)}::uuid)`);
    }
    const rows = await this.database.query<Row>(
      `with counted as materialized (
         select s.*, ${due} as due_at from ${live.sql} s where ${conditions.join(' and ')}
         order by ${due}, s.case_id limit ${place(asked.limit + 1)})
       select s.case_id as "hazardId", l.text as number, c.title, s.sector,
         coalesce(e.name, c.facts->>'enterpriseName') as "enterpriseName", t.name as "townName", o.name as "ownerName",
         r.name as "responsibleName", c.phase, ${ms('s.found_at', 'foundAtMs')},
         ${ms('s.original_due_at', 'originalDueAtMs')}, ${ms('s.current_due_at', 'currentDueAtMs')},
         case when s.settled_at < 'infinity' then (extract(epoch from s.settled_at) * 1000)::float8 end as "settledAtMs",
         s.original, s.current, s.reopened, ${ms('s.due_at', 'orderMs')},
         coalesce(s.${asked.base} in ('overdueOpen', 'verificationLate', 'lateClosed', 'removed'), false)
           and s.due_at < 'infinity' as late,
         json_build_object('workflow', c.workflow_version, 'policy', c.policy_version, 'calendar', c.calendar_version)
           as versions
       from counted s join cases c on c.id = s.case_id and not c.hidden
       left join units e on e.id = s.enterprise_unit_id left join units t on t.id = s.town_unit_id
       left join units o on o.id = s.owner_unit_id left join units r on r.id = c.responsible_unit_id
       left join lateral (
         select text from numbers where case_id = s.case_id and kind = 'list' order by ended_seq is not null, seq desc limit 1) l on true
       order by s.due_at, s.case_id`,
      values,
    );
    const shown = rows.slice(0, asked.limit);
    const last = shown.at(-1);
    const book = await this.rules.knowing(shown.map(({ versions }) => versions));
    const items = shown.map((row) => named(row, cutOff.at, book.rulesOf(row.versions).calendar));
    const next = rows.length > shown.length && last ? `${keyOf(last.orderMs)}.${last.hazardId}` : null;
    return { asOfMs: cutOff.at, items, next };
  }
}

const keyOf = (at: number) => (Number.isFinite(at) ? String(at) : 'infinity');

function named(row: Row, atMs: number, calendar: WorkCalendar): ClosureCase {
  const { orderMs, responsibleName, late, versions: _, ...told } = row;
  const workingDaysOverdue = late ? daysLate(orderMs, Math.min(row.settledAtMs ?? atMs, atMs), calendar) : null;
  const shared = { ...told, workingDaysOverdue };
  const awaited = awaitedInState[row.phase]?.at(-1);
  if (row.settledAtMs !== null || !awaited) return { ...shared, actorName: null, awaitsZh: null };
  const roles: readonly string[] = newestWorkflow('hazard').events[awaited]?.roles ?? [];
  const byEnterprise = roles.includes('enterprisePrincipal');
  const byOffice = roles.every((role) => role === 'committeeOffice');
  const actorName = byOffice ? '安委办' : byEnterprise ? responsibleName : row.ownerName;
  return { ...shared, actorName, awaitsZh: waitsFor(row.phase).zh };
}

/** A limit ends with the day before the midnight it stands on. */
function daysLate(dueMs: number, untilMs: number, calendar: WorkCalendar): number {
  return -calendar.workingDaysLeft(calendar.localDate(untilMs), calendar.localDate(dueMs - 1));
}
