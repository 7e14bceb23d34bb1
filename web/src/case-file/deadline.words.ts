import { limitWords } from '../time/calendar.words.js';

/** What happens at a deadline that is no limit of a step: the limits have their texts with the workflow. */
const rungs: Record<string, string> = {
  'remind.R2': '到期预警',
  'remind.R3': '临期提醒',
  milestone: '整改节点提醒',
  urge: '逾期催办',
  digest: '逾期汇总',
};

const steps: Record<string, string> = { R2: '已发到期预警', R3: '已发临期提醒', L1: '已逾期催办' };

export function deadlineName({ kind, zh }: { kind: string; zh: string }): string {
  return rungs[kind] ?? zh;
}

/** The rung a case stands on, in words; null while none was climbed. */
export function rungWords(rung: string | null): string | null {
  return rung === null ? null : (steps[rung] ?? `已升级到 ${rung}`);
}

/** When it is, or, of a limit that has passed, that it has and when it asks again. */
export function aheadWords({ dueAtMs, endedAtMs }: { dueAtMs: number; endedAtMs: number | null }): string {
  return endedAtMs === null ? limitWords(dueAtMs) : `${limitWords(endedAtMs)}已到期；${limitWords(dueAtMs)}再催办`;
}
