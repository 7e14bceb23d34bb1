import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { AuditedCaseQueries } from '../reading/audited-case.queries.js';
import { RuleDocumentsQueries } from '../reading/rule-documents.queries.js';
import { judge } from '../verdict/judge.js';
import { type AuditScope, AuditScopeQueries } from './audit.scope.js';
import { AuditStore } from './audit.store.js';
import { type AuditSummary, AuditSummaryQueries } from './audit.summary.js';

const passLock = 7_061_021;
const windowMs = 30 * 86_400_000;

/** One pass over cases; `at` is the clock of the world when it began, UTC milliseconds. */
export interface AuditRun {
  id: number;
  scope: AuditScope;
  atMs: number;
  tookMs: number;
  cases: number;
  summary: AuditSummary;
}

/** Reckons cases anew and keeps what it found. */
@Injectable()
export class AuditPass {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: AuditScopeQueries,
    private readonly cases: AuditedCaseQueries,
    private readonly documents: RuleDocumentsQueries,
    private readonly store: AuditStore,
    private readonly summaries: AuditSummaryQueries,
  ) {}

  /** @returns the run, or null where another process is at one */
  async run(scope: AuditScope): Promise<AuditRun | null> {
    return this.database.connected(async (on) => {
      const [lock] = await on.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [passLock]);
      if (!lock?.got) return null;
      try {
        return await this.#run(scope);
      } finally {
        await on.query('select pg_advisory_unlock($1)', [passLock]);
      }
    });
  }

  async #run(scope: AuditScope): Promise<AuditRun> {
    const begun = performance.now();
    const atMs = await this.clock.now();
    let cases = 0;
    for await (const page of this.scopes.pages(scope)) cases += await this.#judge(page);
    const summary = await this.summaries.of(this.database, atMs - windowMs, atMs);
    const tookMs = Math.round(performance.now() - begun);
    const [row] = await this.database.query<{ id: number }>(
      `insert into audit_runs (scope, at, took_ms, cases, summary)
       values ($1, to_timestamp($2::float8 / 1000), $3, $4, $5) returning id::int`,
      [scope, atMs, tookMs, cases, summary],
    );
    return { id: row!.id, scope, atMs, tookMs, cases, summary };
  }

  async #judge(caseIds: string[]): Promise<number> {
    const { nowMs, cases } = await this.cases.read(caseIds);
    const shelf = await this.documents.shelf(this.database);
    const verdicts = cases.map((audited) => judge(audited, shelf, nowMs));
    await this.database.transaction((tx) => this.store.keep(tx, verdicts, nowMs));
    return cases.length;
  }
}
