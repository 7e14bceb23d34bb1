import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { AuditLine, AuditView, FindingView } from './audit.dto.js';
import { findingIsSettled, findingNotFound, nothingToRedrive } from './audit.problem.js';
import { AuditorDoors } from './auditor.doors.js';
import { type FindingRow, FindingsQueries, viewOf } from './findings.queries.js';
import type { AuditSummary } from './pass/audit.summary.js';
import { remedyOf } from './remedy.js';

interface LastRun {
  atMs: number;
  tookMs: number;
  cases: number;
  summary: AuditSummary;
}

/** Says what the auditor saw, and lets the committee office do something about it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingsQueries,
    private readonly doors: AuditorDoors,
  ) {}

  /** The last run that looked at everything; figures of the thirty days before it. */
  async view(): Promise<AuditView> {
    const [run] = await this.database.query<LastRun>(
      `select (extract(epoch from at) * 1000)::float8 as "atMs", took_ms as "tookMs", cases, summary
         from audit_runs order by scope = 'all' desc, id desc limit 1`,
    );
    const [mail] = await this.database.query<{ day: string | null }>('select max(day)::text as day from audit_mails');
    return {
      ...(await this.line()),
      reportedOn: mail?.day ?? null,
      cases: run?.cases ?? 0,
      tookMs: run?.tookMs ?? 0,
      kinds: run?.summary.kinds ?? [],
      notices: run?.summary.notices ?? null,
    };
  }

  /** In one line: what should have fired in thirty days, what did, how late at most, and what is open. */
  async line(): Promise<AuditLine> {
    const [run] = await this.database.query<LastRun>(
      `select (extract(epoch from at) * 1000)::float8 as "atMs", summary from audit_runs order by id desc limit 1`,
    );
    const [open] = await this.database.query<{ n: number }>(
      'select count(*)::int as n from audit_findings where gone_at is null and explained_at is null',
    );
    const kinds = run?.summary.kinds ?? [];
    const sum = (of: (one: AuditSummary['kinds'][number]) => number) =>
      kinds.reduce((total, one) => total + of(one), 0);
    const latest = kinds.flatMap(({ maxMs }) => maxMs ?? []);
    return {
      atMs: run?.atMs ?? null,
      due: sum(({ due }) => due),
      fired: sum(({ fired, overtaken }) => fired + overtaken),
      missing: sum(({ missing }) => missing),
      maxMs: latest.length > 0 ? Math.max(...latest) : null,
      openFindings: open?.n ?? 0,
    };
  }

  /** Does again what did not happen, by the product's own doors; the next run says whether it helped. */
  async redrive(id: string, accountId: string): Promise<FindingView> {
    const finding = await this.#open(id);
    switch (remedyOf(finding.code)) {
      case 'rearm':
        await this.doors.rearm(finding.caseId);
        break;
      case 'tellAgain':
        await this.doors.tellAgain(finding.outboxId!);
        break;
      case 'retell':
        await this.doors.retell(finding.caseId, Number(finding.saw['seq']));
        break;
      default:
        throw nothingToRedrive();
    }
    await this.database.query('update audit_findings set redriven_at = bihuan_now(), redriven_by = $2 where id = $1', [
      id,
      accountId,
    ]);
    return viewOf((await this.findings.one(id))!);
  }

  /** Lets a person say what was the matter: an alarm that nothing can heal ends with a name under it. */
  async explain(id: string, remark: string, accountId: string): Promise<FindingView> {
    await this.#open(id);
    await this.database.query(
      `update audit_findings set explained_at = bihuan_now(), explained_by = $2, remark = $3
        where id = $1 and explained_at is null`,
      [id, accountId, remark],
    );
    return viewOf((await this.findings.one(id))!);
  }

  async #open(id: string): Promise<FindingRow> {
    const finding = await this.findings.one(id);
    if (!finding) throw findingNotFound(id);
    if (finding.goneAtMs !== null || finding.remark !== null) throw findingIsSettled();
    return finding;
  }
}
