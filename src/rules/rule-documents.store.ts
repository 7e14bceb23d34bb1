import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { lastShippedVersion } from '../../workflows/rule-book.js';
import { canonical } from '../engine/canonical.js';
import { ruleHash } from '../engine/rule.hash.js';
import type { Queryable, Tx } from '../platform/database/database.js';
import type { YearWarning } from './calendar-year.warnings.js';

export type RuleKind = 'policy' | 'calendar';

/** A version a county wrote, with who wrote and who approved it; instants in UTC milliseconds. */
export interface WrittenRules {
  version: number;
  parent: number;
  /** A local day in Asia/Shanghai. */
  effectiveFrom: string;
  document: string;
  hash: string;
  reason: string;
  sourceDocument: string | null;
  sourceDate: string | null;
  /** What its writer confirmed although it is unusual, as it was told to him. */
  confirmed: YearWarning[] | null;
  writtenById: string;
  writtenBy: string;
  writtenAtMs: number;
  approvedBy: string | null;
  approvedAtMs: number | null;
  effectiveAtMs: number | null;
}

/** What is written: `document` is told its version by the store. */
export interface NewRules {
  kind: RuleKind;
  parent: number;
  effectiveFrom: string;
  document: object;
  reason: string;
  source?: { document: string; date: string };
  confirmed?: YearWarning[] | null;
}

const columns = `d.version, d.parent, to_char(d.effective_from, 'YYYY-MM-DD') as "effectiveFrom", d.document,
  encode(d.hash, 'hex') as hash, d.reason, d.source_document as "sourceDocument",
  to_char(d.source_date, 'YYYY-MM-DD') as "sourceDate", d.confirmed_warnings as confirmed,
  d.written_by as "writtenById", w.name as "writtenBy",
  (extract(epoch from d.written_at) * 1000)::float8 as "writtenAtMs", b.name as "approvedBy",
  (extract(epoch from a.approved_at) * 1000)::float8 as "approvedAtMs",
  (extract(epoch from a.effective_at) * 1000)::float8 as "effectiveAtMs"`;

const written = `rule_documents d join accounts w on w.id = d.written_by
  left join rule_approvals a on a.kind = d.kind and a.version = d.version left join accounts b on b.id = a.approved_by`;

/** One version and one approval at a time, so that whoever has read n approvals has read all before it. */
const lockKey = 4_204_818;

/** Policies and calendars a county wrote: only ever added to. */
@Injectable()
export class RuleDocumentsStore {
  /** Newest first. */
  async all(on: Queryable, kind: RuleKind): Promise<WrittenRules[]> {
    return on.query<WrittenRules>(`select ${columns} from ${written} where d.kind = $1 order by d.version desc`, [
      kind,
    ]);
  }

  async one(on: Queryable, kind: RuleKind, version: number): Promise<WrittenRules | null> {
    const [row] = await on.query<WrittenRules>(
      `select ${columns} from ${written} where d.kind = $1 and d.version = $2`,
      [kind, version],
    );
    return row ?? null;
  }

  /** @returns the version it got */
  async write(tx: Tx, rules: NewRules, by: Actor): Promise<number> {
    const { kind, parent, effectiveFrom, document, reason, source, confirmed } = rules;
    await this.lock(tx);
    const [next] = await tx.query<{ version: number }>(
      'select greatest(coalesce(max(version), 0), $2)::int + 1 as version from rule_documents where kind = $1',
      [kind, lastShippedVersion],
    );
    const { version } = next!;
    const text = canonical({ ...document, version });
    await tx.query(
      `insert into rule_documents (kind, version, parent, effective_from, document, hash, reason, source_document,
         source_date, written_by, confirmed_warnings, written_at, approvals_seen)
       values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8, $9, $10, $11::jsonb, bihuan_now(),
         (select coalesce(max(n), 0) from rule_approvals))`,
      [
        ...[kind, version, parent, effectiveFrom, text, ruleHash(text), reason],
        ...[source?.document ?? null, source?.date ?? null, by.accountId, confirmed ? JSON.stringify(confirmed) : null],
      ],
    );
    return version;
  }

  /** In effect from the beginning of its day, or from now where that is past. */
  async approve(tx: Tx, kind: RuleKind, version: number, by: Actor): Promise<void> {
    await tx.query(
      `insert into rule_approvals (n, kind, version, written_by, approved_by, approved_at, effective_at)
       select (select coalesce(max(n), 0) + 1 from rule_approvals), d.kind, d.version, d.written_by, $3, bihuan_now(),
         greatest(d.effective_from::timestamp at time zone 'Asia/Shanghai', bihuan_now())
       from rule_documents d where d.kind = $1 and d.version = $2`,
      [kind, version, by.accountId],
    );
  }

  /** The newest version of the kind that was approved after this one was written; null where none was. */
  async approvedSince(on: Queryable, kind: RuleKind, version: number): Promise<number | null> {
    const [row] = await on.query<{ version: number | null }>(
      `select max(a.version)::int as version from rule_documents d
         join rule_approvals a on a.kind = d.kind and a.n > d.approvals_seen
       where d.kind = $1 and d.version = $2`,
      [kind, version],
    );
    return row!.version;
  }

  async lock(tx: Tx): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [lockKey]);
  }
}
