import { type AnyWorkflow, workflowOf } from '../../workflows/catalogue.js';
import type { Standing, StateValue, Versions } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import type { Rules } from '../../workflows/rules.js';

/** A row of `cases` as the engine reads it. */
export interface CaseRow {
  id: string;
  workflow: string;
  workflow_version: number;
  policy_version: number;
  calendar_version: number;
  seq: number;
  rev: number;
  state: StateValue;
  facts: unknown;
  head_hash: Buffer;
  recorded_ms: number;
}

/** A case with the definition and the rules it is under. */
export interface StoredCase {
  id: string;
  rev: number;
  head: Buffer;
  recordedAt: number;
  definition: AnyWorkflow;
  rules: Rules;
  standing: Standing<unknown>;
}

/** What the row of a case says about who may see it. */
export interface Sight {
  workflow: string;
  hidden: boolean;
  unitIds: readonly string[];
  personIds: readonly string[];
}

/** The three versions a row names. */
export function versionsOf(row: Pick<CaseRow, `${keyof Versions}_version`>): Versions {
  return { workflow: row.workflow_version, policy: row.policy_version, calendar: row.calendar_version };
}

/** @throws UnknownVersionError when this build or the book lacks a version the case names */
export function storedCase(row: CaseRow, book: RuleBook): StoredCase {
  const versions = versionsOf(row);
  return {
    id: row.id,
    rev: row.rev,
    head: row.head_hash,
    recordedAt: row.recorded_ms,
    definition: workflowOf(row.workflow, row.workflow_version),
    rules: book.rulesOf(versions),
    standing: { value: row.state, facts: row.facts, versions, seq: row.seq },
  };
}

/** The columns of a `CaseRow`; `c` is the alias of `cases`. */
export const caseColumns = `c.id, c.workflow, c.workflow_version, c.policy_version, c.calendar_version, c.seq, c.rev,
  c.state, c.facts, c.head_hash, (extract(epoch from c.updated_at) * 1000)::float8 as recorded_ms`;
