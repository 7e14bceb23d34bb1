import { limitWords } from '../time/calendar.words.js';

const steps: Record<string, string> = { R2: '已发到期预警', R3: '已发临期提醒', L1: '已逾期催办' };

/** The rung a case stands on, in words; null while none was climbed. */
export function rungWords(rung: string | null): string | null {
  return rung === null ? null : (steps[rung] ?? `已升级到 ${rung}`);
}

/** When it is, or, of a limit that has passed, that it has and when it asks again. */
export function aheadWords({ dueAtMs, endedAtMs }: { dueAtMs: number; endedAtMs: number | null }): string {
  return endedAtMs === null ? limitWords(dueAtMs) : `${limitWords(endedAtMs)}已到期；${limitWords(dueAtMs)}再催办`;
}
