import type { Schemas } from '../api/client.js';
import { type Share, shareName } from '../case-file/share.words.js';
import type { LineOption } from '../forms/known.lines.js';
import { issuedPapers } from './issued.papers.js';

type Line = Schemas['HistoryLineDto'];

/** Events that are about one of these lines, by the field that names it: without a line there is nothing to do. */
const fieldOf: Record<string, string> = { SIGN_DOCUMENT: 'documentSeq', SUBMIT_SUBTASK: 'subtaskSeq' };

/** What the bearer's unit still has to sign or to hand in, by the field that names it. */
export function ownLines(
  history: readonly Line[],
  shares: readonly Share[],
  unitId: string,
): Record<string, LineOption[]> {
  const papers = issuedPapers(history).filter(({ standing }) => standing === 'waiting');
  const own = shares.filter(({ unit, state }) => unit?.id === unitId && state === 'open');
  return {
    documentSeq: papers.map(({ seq, name }) => ({ value: seq, label: name })),
    subtaskSeq: own.map((share) => ({ value: share.seq, label: shareName(share, history) })),
  };
}

/** Whether the event has something to be about. */
export function hasItsLine(event: string, lines: Record<string, LineOption[]>): boolean {
  const field = fieldOf[event];
  return field === undefined || (lines[field] ?? []).length > 0;
}
