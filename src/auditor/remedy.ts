import type { FindingCode } from './verdict/verdict.js';

/** What can be done about a finding: rows written again as the history asks, or a notice told once more. */
export type Remedy = 'rearm' | 'tellAgain' | 'retell';

const remedies: Partial<Record<FindingCode, Remedy>> = {
  missing: 'rearm',
  silentCase: 'rearm',
  notArmed: 'rearm',
  armedWrongly: 'rearm',
  unannounced: 'retell',
  unordered: 'retell',
  untold: 'tellAgain',
  undelivered: 'tellAgain',
  postUntold: 'tellAgain',
};

/** Null for what stands in the history already: that can only be explained. */
export function remedyOf(code: FindingCode): Remedy | null {
  return remedies[code] ?? null;
}
