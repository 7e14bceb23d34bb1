import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { Tx } from '../../platform/database/database.js';
import type { CaseVerdict, Finding } from '../verdict/verdict.js';

const findingNamespace = 'c3a9a0f2-5a55-5d3e-9a37-1d7d0a0a6b21';

const replaceReckonings = `
  with asked as (
    select * from jsonb_to_recordset($2::jsonb) as r("caseId" uuid, deadline text, kind text, due timestamptz, outcome text,
                                                     "latenessMs" bigint)),
  gone as (
    delete from audit_reckonings a where a.case_id = any($1::uuid[]) and not exists (
      select from asked r where r."caseId" = a.case_id and r.deadline = a.deadline))
  insert into audit_reckonings (case_id, deadline, kind, due_at, outcome, lateness_ms)
  select "caseId", deadline, kind, due, outcome, "latenessMs" from asked
  on conflict (case_id, deadline) do update
    set due_at = excluded.due_at, outcome = excluded.outcome, lateness_ms = excluded.lateness_ms
    where (audit_reckonings.due_at, audit_reckonings.outcome, audit_reckonings.lateness_ms)
      is distinct from (excluded.due_at, excluded.outcome, excluded.lateness_ms)`;

/** What was late is late for ever: it is said once and asks for nothing. */
const keepFindings = `
  with found as (
    select * from jsonb_to_recordset($2::jsonb) as f(id uuid, identity text, code text, "caseId" uuid, deadline text,
                                                     kind text, due timestamptz, "outboxId" bigint, saw jsonb)),
  healed as (
    update audit_findings a set gone_at = $3::timestamptz
     where a.case_id = any($1::uuid[]) and a.gone_at is null and a.code <> 'late' and not exists (
      select from found f where f.identity = a.identity))
  insert into audit_findings (id, identity, code, case_id, deadline, kind, due_at, outbox_id, saw, found_at, gone_at)
  select id, identity, code, "caseId", deadline, kind, due, "outboxId", saw, $3::timestamptz,
         case when code = 'late' then $3::timestamptz end
    from found
  on conflict (identity) do update set gone_at = null, saw = excluded.saw
    where audit_findings.gone_at is not null and audit_findings.code <> 'late'`;

/** Keeps what was reckoned of cases, and what is wrong with them, in place of what was kept before. */
@Injectable()
export class AuditStore {
  /** @param nowMs the clock of the world when the cases were read, UTC milliseconds */
  async keep(tx: Tx, verdicts: readonly CaseVerdict[], nowMs: number): Promise<void> {
    const caseIds = verdicts.map(({ caseId }) => caseId);
    const reckonings = verdicts.flatMap(({ caseId, reckoned }) => [
      ...new Map(
        reckoned.map(({ dueAtMs, ...one }) => [one.deadline, { ...one, caseId, due: instant(dueAtMs) }]),
      ).values(),
    ]);
    await tx.query(replaceReckonings, [caseIds, JSON.stringify(reckonings)]);
    const findings = new Map(
      verdicts.flatMap((verdict) => verdict.findings.map(rowOf)).map((row) => [row.identity, row]),
    );
    await tx.query(keepFindings, [caseIds, JSON.stringify([...findings.values()]), instant(nowMs)]);
  }
}

function rowOf({ dueAtMs, ...finding }: Finding) {
  const { code, caseId, deadline, outboxId } = finding;
  const identity = [code, caseId, deadline ?? '', outboxId ?? '', particularOf(finding)].join(' ');
  return {
    ...finding,
    id: uuidv5(identity, findingNamespace),
    identity,
    due: dueAtMs === null ? null : instant(dueAtMs),
  };
}

/** What tells two findings of one kind apart that are about no deadline: whose mail, which post, which act. */
function particularOf({ deadline, outboxId, saw }: Pick<Finding, 'deadline' | 'outboxId' | 'saw'>): string | number {
  return saw['recipient'] ?? saw['post'] ?? (deadline === null && outboxId === null ? (saw['seq'] ?? '') : '');
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
