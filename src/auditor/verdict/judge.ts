import type { AuditedCase } from '../reading/audited.case.js';
import { reasonOf } from '../reading/unreadable.js';
import { readingOf } from '../reckoning/case.reading.js';
import type { RuleShelf } from '../reckoning/rule.shelf.js';
import { judgeArming } from './arming.js';
import { faultsOf, type NameFault } from './fault.js';
import { judgeFirings } from './firings.js';
import { judgeTelling } from './telling.js';
import type { CaseVerdict } from './verdict.js';

/**
 * Reckons one case anew from its lines and holds against it what fired, what is armed and what was told. Pure.
 * What cannot be reckoned, for a line, a workflow, a policy or a calendar nobody knows, is a finding like any other.
 * @param nowMs the clock of the world at the reading of the case, UTC milliseconds
 */
export function judge(audited: AuditedCase, shelf: RuleShelf, nowMs: number): CaseVerdict {
  const { caseId, unreadable } = audited;
  const fault = faultsOf(caseId);
  const unknown = (reason: string) => ({ caseId, reckoned: [], findings: [fault('unreadable', { saw: { reason } })] });
  if (unreadable !== null) return unknown(unreadable);
  try {
    return reckon(audited, shelf, nowMs, fault);
  } catch (error) {
    return unknown(reasonOf(error));
  }
}

function reckon(audited: AuditedCase, shelf: RuleShelf, nowMs: number, fault: NameFault): CaseVerdict {
  const { caseId, workflow, lines, armed } = audited;
  const reading = readingOf(workflow, shelf);
  const { reckoned, findings } = judgeFirings(lines, reading, nowMs, fault);
  const arming = judgeArming(armed, reading.awaited, fault);
  return {
    caseId,
    reckoned,
    findings: [...findings, ...arming, ...judgeTelling(audited, reading.errands, nowMs, fault)],
  };
}
