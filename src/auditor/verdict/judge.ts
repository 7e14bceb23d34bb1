import type { AuditedCase } from '../reading/audited.case.js';
import { readingOf } from '../reckoning/case.reading.js';
import type { RuleShelf } from '../reckoning/rule.shelf.js';
import { judgeArming } from './arming.js';
import { faultsOf } from './fault.js';
import { judgeFirings } from './firings.js';
import { judgeTelling } from './telling.js';
import type { CaseVerdict } from './verdict.js';

/**
 * Reckons one case anew from its lines and holds against it what fired, what is armed and what was told. Pure.
 * @param nowMs the clock of the world at the reading of the case, UTC milliseconds
 * @throws Error when a line names a workflow, policy or calendar that nobody handed over
 */
export function judge(audited: AuditedCase, shelf: RuleShelf, nowMs: number): CaseVerdict {
  const { caseId, workflow, lines, armed } = audited;
  const fault = faultsOf(caseId);
  const reading = readingOf(workflow, shelf);
  const { reckoned, findings } = judgeFirings(lines, reading, nowMs, fault);
  const arming = judgeArming(armed, reading.awaited, fault);
  return { caseId, reckoned, findings: [...findings, ...arming, ...judgeTelling(audited, nowMs, fault)] };
}
