import type { Finding, FindingCode } from './verdict.js';

/** Names faults of one case. */
export type NameFault = (code: FindingCode, about?: Partial<Omit<Finding, 'code' | 'caseId'>>) => Finding;

export function faultsOf(caseId: string): NameFault {
  return (code, about = {}) => ({
    ...{ code, caseId, deadline: null, kind: null, dueAtMs: null, outboxId: null, saw: {} },
    ...about,
  });
}
