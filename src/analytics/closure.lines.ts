import type { Queryable } from '../platform/database/queryable.js';
import { type ClosureLine, recordsOf } from './closure.fold.js';
import { type ClosureSpan, spansOf } from './closure.spans.js';

/** Cases folded at once: a few thousand lines. */
export const casesAtOnce = 500;

/** A case's lines folded anew, up to the last of them that was read. */
export interface FoldedCase {
  caseId: string;
  seq: number;
  spans: ClosureSpan[];
}

/**
 * Folds hazards from their history lines and nothing else.
 * @param upTo the last line to read of each case, where not all are
 */
export async function foldedCases(
  on: Queryable,
  caseIds: string[],
  upTo?: ReadonlyMap<string, number>,
): Promise<FoldedCase[]> {
  const rows = await on.query<{ caseId: string; seq: number; line: Buffer }>(
    `select case_id as "caseId", seq, line from history where case_id = any($1::uuid[]) order by case_id, seq`,
    [caseIds],
  );
  const lines = new Map<string, { seq: number; line: ClosureLine }[]>();
  for (const { caseId, seq, line } of rows) {
    if (seq > (upTo?.get(caseId) ?? seq)) continue;
    const ofCase = lines.get(caseId) ?? [];
    ofCase.push({ seq, line: JSON.parse(line.toString()) });
    lines.set(caseId, ofCase);
  }
  return [...lines].map(([caseId, ofCase]) => ({
    caseId,
    seq: ofCase.at(-1)!.seq,
    spans: spansOf(recordsOf(ofCase.map(({ line }) => line))),
  }));
}

/** Whether two lists of spans say the same for every cut-off. */
export function sameSpans(one: ClosureSpan[], other: ClosureSpan[]): boolean {
  return JSON.stringify(one.map(flat)) === JSON.stringify(other.map(flat));
}

const flat = ({ from, until, standing }: ClosureSpan) => [from, until, ...Object.entries(standing).sort().flat()];
