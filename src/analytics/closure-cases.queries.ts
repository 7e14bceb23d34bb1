import { Injectable } from '@nestjs/common';
import { newestWorkflow } from '../../workflows/catalogue.js';
import { awaitedInState } from '../../workflows/hazard/awaited.js';
import type { Actor } from '../../workflows/kit/types.js';
import { waitsFor } from '../../workflows/texts/awaited.js';
import { Database } from '../platform/database/database.js';
import type { ClosureCase, ClosureCasePage, ClosureCasesDto } from './closure.dto.js';
import { ClosureQueries } from './closure.queries.js';
import { figureCondition, instant, keys, liveSpans } from './closure.statements.js';

const ms = (column: string, name: string) => `(extract(epoch from ${column}) * 1000)::float8 as "${name}"`;
const localDay = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date`;

type Row = Omit<ClosureCase, 'actorName' | 'awaitsZh'> & { orderMs: number; responsibleName: string | null };

/** The cases a figure counts, named. */
@Injectable()
export class ClosureCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly closure: ClosureQueries,
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
         case when s.${asked.base} in ('overdueOpen', 'verificationLate', 'lateClosed', 'removed') and s.due_at < 'infinity'
           then greatest(1, ${localDay(`least(s.settled_at, ${instant(1)})`)} - ${localDay(`(s.due_at - interval '1 millisecond')`)})
           end as "daysOverdue"
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
    const next = rows.length > shown.length && last ? `${keyOf(last.orderMs)}.${last.hazardId}` : null;
    return { asOfMs: cutOff.at, items: shown.map(named), next };
  }
}

const keyOf = (at: number) => (Number.isFinite(at) ? String(at) : 'infinity');

function named({ orderMs: _, responsibleName, ...row }: Row): ClosureCase {
  const awaited = awaitedInState[row.phase]?.at(-1);
  if (row.settledAtMs !== null || !awaited) return { ...row, actorName: null, awaitsZh: null };
  const roles: readonly string[] = newestWorkflow('hazard').events[awaited]?.roles ?? [];
  const byEnterprise = roles.includes('enterprisePrincipal');
  const byOffice = roles.every((role) => role === 'committeeOffice');
  const actorName = byOffice ? '安委办' : byEnterprise ? responsibleName : row.ownerName;
  return { ...row, actorName, awaitsZh: waitsFor(row.phase).zh };
}
