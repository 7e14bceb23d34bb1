import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/database.js';

/** How punctual one kind of deadline was; lateness in milliseconds, null where none fell due. */
export interface KindFigures {
  kind: string;
  due: number;
  fired: number;
  overtaken: number;
  missing: number;
  p50Ms: number | null;
  p99Ms: number | null;
  maxMs: number | null;
}

/** What fell due in a span of the world's time, what became of it, and what reached people. */
export interface AuditSummary {
  fromMs: number;
  toMs: number;
  kinds: KindFigures[];
  /** Notices by mail and message: to be sent, taken by their server, no longer needed, still under way, and failed for good. */
  notices: { owed: number; delivered: number; withdrawn: number; underWay: number; failed: number };
  openFindings: number;
}

const byKind = `
  select kind, count(*)::int as due, count(*) filter (where outcome = 'fired')::int as fired,
         count(*) filter (where outcome = 'overtaken')::int as overtaken,
         count(*) filter (where outcome = 'missing')::int as missing,
         percentile_disc(0.5) within group (order by lateness_ms)::float8 as "p50Ms",
         percentile_disc(0.99) within group (order by lateness_ms)::float8 as "p99Ms", max(lateness_ms)::float8 as "maxMs"
    from audit_reckonings
   where due_at > to_timestamp($1 / 1000.0) and due_at <= to_timestamp($2 / 1000.0) and outcome <> 'awaited'
   group by kind order by kind`;

const told = `
  select count(*)::int as owed, count(*) filter (where status = 'accepted')::int as delivered,
         count(*) filter (where status = 'withdrawn')::int as withdrawn,
         count(*) filter (where status in ('queued', 'sending', 'unknown'))::int as "underWay",
         count(*) filter (where status in ('refused', 'bounced'))::int as failed
    from deliveries
   where channel <> 'inbox' and planned_at > to_timestamp($1 / 1000.0) and planned_at <= to_timestamp($2 / 1000.0)`;

/** Counts what was reckoned. */
@Injectable()
export class AuditSummaryQueries {
  /** @param fromMs the span begins after this instant and ends with `toMs`, UTC milliseconds */
  async of(on: Queryable, fromMs: number, toMs: number): Promise<AuditSummary> {
    const kinds = await on.query<KindFigures>(byKind, [fromMs, toMs]);
    const [notices] = await on.query<AuditSummary['notices']>(told, [fromMs, toMs]);
    const [open] = await on.query<{ n: number }>(
      'select count(*)::int as n from audit_findings where gone_at is null and explained_at is null',
    );
    return { fromMs, toMs, kinds, notices: notices!, openFindings: open!.n };
  }
}
