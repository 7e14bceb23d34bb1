import type { CalendarData } from '../../workflows/calendar.js';
import type { Policy } from '../../workflows/policy.js';
import type { AddedRules } from '../../workflows/rule-book.js';
import type { Queryable } from '../platform/database/database.js';
import { ruleHash } from './rule.hash.js';

/** A policy or calendar a county added, as it was approved: `document` is the text that was hashed. */
export interface RuleRow {
  of: 'policy' | 'calendar';
  version: number;
  /** UTC milliseconds: from when on new cases come under it. */
  effectiveAtMs: number;
  document: string;
  /** Hexadecimal. */
  hash: string;
}

/** How many have been approved: whoever has read as many has read them all. */
export const rulesHead = '(select coalesce(max(n), 0)::int from rule_approvals)';

/** Every approved version, in the order of approval. */
export async function approvedRules(on: Queryable): Promise<RuleRow[]> {
  return on.query<RuleRow>(
    `select d.kind as "of", d.version, d.document, encode(d.hash, 'hex') as hash,
       (extract(epoch from a.effective_at) * 1000)::float8 as "effectiveAtMs"
     from rule_approvals a join rule_documents d on d.kind = a.kind and d.version = a.version order by a.n`,
  );
}

/** The documents, parsed, for a `RuleBook`. @throws Error naming one whose text is not what was hashed or who it says it is */
export function addedRules(rows: readonly RuleRow[]): AddedRules {
  const of = <T>(kind: RuleRow['of']) =>
    rows
      .filter((row) => row.of === kind)
      .map((row) => ({ document: documentOf(row) as T, effectiveAt: row.effectiveAtMs }));
  return { policies: of<Policy>('policy'), calendars: of<CalendarData>('calendar') };
}

/** What is wrong with a version as it stands; null when nothing is. */
export function ruleFault({ of, version, document, hash }: RuleRow): string | null {
  if (ruleHash(document) !== hash) return 'document is not the one that was approved';
  const { version: said } = JSON.parse(document) as { version: number };
  return said === version ? null : `document says ${of} ${said}`;
}

function documentOf(row: RuleRow): unknown {
  const fault = ruleFault(row);
  if (fault) throw new Error(`${row.of} ${row.version}: ${fault}`);
  return JSON.parse(row.document);
}
