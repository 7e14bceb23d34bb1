import type { SealRow } from './seal.statements.js';
import type { Leaf, Step } from './seal.tree.js';

/** First of an export: what it holds; `caseId` null for everything. */
interface ExportHead {
  kind: 'export';
  format: 1;
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

/** One line of an export. */
export type ExportRecord = ExportHead | ExportedLine | ExportedSeal | ExportedLeaf;
