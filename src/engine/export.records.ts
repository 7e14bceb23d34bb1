import type { Instant } from '../../workflows/kit/types.js';
import type { ChainedNumber } from './number.hash.js';
import type { RuleRow } from './rule.rows.js';
import type { SealRow } from './seal.statements.js';
import type { Leaf, Step } from './seal.tree.js';

/** First of an export: what it holds; `caseId` null for everything. Format 1 knew no numbers, format 2 no rules. */
interface ExportHead {
  kind: 'export';
  format: 1 | 2 | 3;
  caseId: string | null;
}

/** `line` is the text that was hashed, `hash` hexadecimal. The first exports knew nothing but these and named no kind. */
export interface ExportedLine {
  kind?: 'line';
  caseId: string;
  seq: number;
  line: string;
  hash: string;
}

export interface ExportedSeal extends SealRow {
  kind: 'seal';
}

/** `path` where the other leaves of the seal are left out. */
export interface ExportedLeaf extends Leaf {
  kind: 'leaf';
  n: number;
  path?: Step[];
}

/** A number of the registers; `hash` hexadecimal, `previous` (the hash before it) where the other numbers are left out. */
export interface ExportedNumber extends ChainedNumber {
  kind: 'number';
  /** UTC milliseconds. */
  takenAtMs: Instant;
  endedSeq: number | null;
  endedBecause: string | null;
  hash: string;
  previous?: string;
}

/** Behind the numbers of one kind, office and year: how many were given, and the hash of the last. */
export interface ExportedCounter extends Pick<ChainedNumber, 'register' | 'office' | 'year'> {
  kind: 'counter';
  last: number;
  head: string;
}

/** A policy or calendar the county added; `document` is the text that was hashed, `hash` hexadecimal. */
export interface ExportedRules extends RuleRow {
  kind: 'rules';
}

/** One line of an export. */
export type ExportRecord =
  | ExportHead
  | ExportedRules
  | ExportedLine
  | ExportedSeal
  | ExportedLeaf
  | ExportedNumber
  | ExportedCounter;
