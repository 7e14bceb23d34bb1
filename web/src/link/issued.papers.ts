import type { Schemas } from '../api/client.js';
import { choiceName } from '../forms/choice.texts.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';

type Line = Schemas['HistoryLineDto'];

/** A paper that went out with this case. */
export interface IssuedPaper {
  /** The line that issued it; a signature names it by this. */
  seq: number;
  /** `责令限期整改指令书，2026年12月4日（周五）出具`. */
  name: string;
  fileId: string | null;
  standing: 'waiting' | 'signed' | 'refused';
}

const answers: Record<string, IssuedPaper['standing']> = { SIGN_DOCUMENT: 'signed', REFUSE_SIGNATURE: 'refused' };

/** The papers of the story, in the order in which they went out. */
export function issuedPapers(history: readonly Line[]): IssuedPaper[] {
  const standings = new Map(
    history.flatMap(({ event, payload }) => {
      const standing = answers[event];
      return standing ? [[payload['documentSeq'], standing] as const] : [];
    }),
  );
  return history
    .filter(({ event }) => event === 'ISSUE_DOCUMENT')
    .map(({ seq, payload, occurredAtMs }) => ({
      seq,
      name: `${choiceName('kind', String(payload['kind']))}，${dayWords(localDay(occurredAtMs))}出具`,
      fileId: (payload['document'] as { fileId: string }[] | undefined)?.[0]?.fileId ?? null,
      standing: standings.get(seq) ?? 'waiting',
    }));
}
