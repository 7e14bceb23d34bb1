import type { Schemas } from '../api/client.js';
import { copyName, isUnsigned, paperName } from '../documents/copy.words.js';
import type { Copy, Paper } from '../documents/use.documents.js';
import type { LineOption } from '../forms/known.lines.js';
import { type Share, shareName } from './share.words.js';

/** What events of a case may name by the number of its line: copies of papers, shares of co-units. */
export function linesOf(
  event: string,
  papers: readonly Paper[],
  shares: readonly Share[],
  history: readonly Schemas['HistoryLineDto'][],
): Record<string, LineOption[]> {
  const copies = papers.flatMap((paper) => paper.copies.map((copy) => ({ name: paperName(paper), copy })));
  const fits = (copy: Copy) => event === 'BIND_SCAN' || isUnsigned(copy);
  return {
    documentSeq: copies
      .filter(({ copy }) => fits(copy))
      .map(({ name, copy }) => ({ value: copy.documentSeq, label: copyName(name, copy) })),
    subtaskSeq: shares.map((share) => ({ value: share.seq, label: shareName(share, history) })),
  };
}

/** The line that was asked for, or the only one there is, so that nobody chooses between one thing. */
export function theOnly(lines: Record<string, LineOption[]>, asked?: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([name, options]) => {
      const value =
        options.find((one) => one.value === asked)?.value ?? (options.length === 1 ? options[0]?.value : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
