import { rungNames } from '../../../workflows/texts/choices.js';
import { limitWords } from '../time/calendar.words.js';

/** The rung a case stands on, in words; null while none was climbed. */
export function rungWords(rung: string | null): string | null {
  return rung === null ? null : `已升至${rungNames[rung as keyof typeof rungNames]?.zh ?? ` ${rung}`}`;
}

/** When it is, or, of a limit that has passed, that it has and when it asks again. */
export function aheadWords({ dueAtMs, endedAtMs }: { dueAtMs: number; endedAtMs: number | null }): string {
  return endedAtMs === null ? limitWords(dueAtMs) : `${limitWords(endedAtMs)}已到期；${limitWords(dueAtMs)}再催办`;
}
