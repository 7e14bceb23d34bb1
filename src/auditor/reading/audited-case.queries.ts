import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../platform/database/database.js';
import { readLine } from '../reckoning/told.line.js';
import type { ArmedRow, AuditedCase, DeliveryRow, OutboxRow } from './audited.case.js';
import { reasonOf } from './unreadable.js';

type OfCase<T> = T & { caseId: string };

/** Cases as they stand at one instant of the world, UTC milliseconds. */
export interface ReadCases {
  nowMs: number;
  cases: AuditedCase[];
}

/** Reads cases whole, each with everything that was written of it. */
@Injectable()
export class AuditedCaseQueries {
  constructor(private readonly database: Database) {}

  /** All of them as of one moment: what a commit writes together is seen together. */
  async read(caseIds: readonly string[]): Promise<ReadCases> {
    return this.database.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      const [clock] = await tx.query<{ nowMs: number }>('select bihuan_now_ms()::float8 as "nowMs"');
      const [workflows, lines, armed, outbox, deliveries] = [
        await tx.query<{ id: string; workflow: string }>('select id, workflow from cases where id = any($1)', [
          caseIds,
        ]),
        await linesOf(tx, caseIds),
        await armedOf(tx, caseIds),
        await outboxOf(tx, caseIds),
        await deliveriesOf(tx, caseIds),
      ];
      const cases = workflows.map(({ id, workflow }) => ({
        ...{ caseId: id, workflow, ...readLines(lines.get(id) ?? []) },
        ...{ armed: armed.get(id) ?? [], outbox: outbox.get(id) ?? [], deliveries: deliveries.get(id) ?? [] },
      }));
      return { nowMs: clock!.nowMs, cases };
    });
  }
}

/** One case nobody can read must not keep the others from being looked at. */
function readLines(rows: readonly { line: Uint8Array }[]): Pick<AuditedCase, 'lines' | 'unreadable'> {
  try {
    return { lines: rows.map(({ line }) => readLine(line)), unreadable: null };
  } catch (error) {
    return { lines: [], unreadable: reasonOf(error) };
  }
}

async function linesOf(on: Queryable, caseIds: readonly string[]) {
  return byCase<{ line: Uint8Array }>(
    on,
    'select case_id as "caseId", line from history where case_id = any($1) order by case_id, seq',
    caseIds,
  );
}

async function armedOf(on: Queryable, caseIds: readonly string[]) {
  return byCase<ArmedRow>(
    on,
    `select case_id as "caseId", kind, anchor, n, (extract(epoch from due_at) * 1000)::float8 as "dueAtMs"
       from deadlines where case_id = any($1) and status = 'armed'`,
    caseIds,
  );
}

async function outboxOf(on: Queryable, caseIds: readonly string[]) {
  return byCase<OutboxRow>(
    on,
    `select case_id as "caseId", id::text as id, seq, topic, finished_at is not null as finished,
            (extract(epoch from created_at) * 1000)::float8 as "createdAtMs",
            array(select a::text from jsonb_array_elements(payload #> '{notice,audience}') a) as audiences
       from outbox where case_id = any($1) order by id`,
    caseIds,
  );
}

async function deliveriesOf(on: Queryable, caseIds: readonly string[]) {
  return byCase<DeliveryRow>(
    on,
    `select case_id as "caseId", outbox_id::text as "outboxId", channel, recipient, status,
            server_answer as answer, message_id is not null as "hasMessage",
            (extract(epoch from planned_at) * 1000)::float8 as "plannedAtMs",
            case when payload ? 'alsoFor' then array(
              select a::text from jsonb_array_elements(jsonb_build_array(payload -> 'audience') || (payload -> 'alsoFor')) a)
            end as audiences
       from deliveries where case_id = any($1)`,
    caseIds,
  );
}

async function byCase<T>(on: Queryable, text: string, caseIds: readonly string[]): Promise<Map<string, T[]>> {
  const grouped = new Map<string, T[]>();
  for (const { caseId, ...row } of await on.query<OfCase<T>>(text, [caseIds])) {
    const rows = grouped.get(caseId);
    if (rows) rows.push(row as T);
    else grouped.set(caseId, [row as T]);
  }
  return grouped;
}
