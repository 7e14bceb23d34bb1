import type { Claim, Command, Reason } from '../../kit/types.js';
import { ladderOf } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import type { MeasureFacts } from './measure.facts.js';
import type { OpenMeasurePayload, ReasonPayload, TextPayload } from './measure.payloads.js';

export type MeasureClaim = Claim<MeasureFacts, Rules>;
type Check = (facts: MeasureFacts, command: Command, rules: Rules) => boolean;

const claim = (asks: MeasureClaim['asks'], code: string, holds: Check): MeasureClaim => ({
  asks,
  check: (facts, command, rules) => holds(facts, command, rules) || ({ code } satisfies Reason),
});
const filled = (text: string | undefined) => typeof text === 'string' && text.trim().length > 0;
const asksForAnswer: Check = ({ kind }, _command, rules) =>
  kind !== null && ladderOf(rules).measures.value.answer[kind] !== undefined;

/** What stands between a draft and its effect: nobody signs what he wrote, nobody issues what nobody signed. */
export const measureClaims = {
  timerOnly: claim('actor', 'timerOnly', (_facts, { actor }) => actor.role === 'system'),
  measureIsNew: claim('standing', 'measureIsNew', (facts) => facts.about === null),
  measureIsDrafted: claim('standing', 'measureIsDrafted', (facts) => facts.about !== null),
  namesHazard: claim('payload', 'namesHazard', (_facts, { payload }) =>
    filled((payload as Partial<OpenMeasurePayload>).about?.caseId),
  ),
  givesText: claim('payload', 'givesText', (_facts, { payload }) => filled((payload as Partial<TextPayload>).text)),
  givesReason: claim('payload', 'givesReason', (_facts, { payload }) =>
    filled((payload as Partial<ReasonPayload>).reason),
  ),
  writesForSigner: claim(
    'actor',
    'writesForSigner',
    (facts, { actor }) => actor.role !== 'departmentSupervisor' || isSigningDepartment(facts, actor.unitId),
  ),
  /** A department's measure is signed there; the committee's by whom the rung names, its leader always. */
  actorMaySign: claim('actor', 'actorMaySign', (facts, { actor }) =>
    actor.role === 'departmentSupervisor'
      ? isSigningDepartment(facts, actor.unitId)
      : actor.role === facts.signerRole ||
        (actor.role === 'committeeLeader' && facts.signerRole !== 'departmentSupervisor'),
  ),
  signerDidNotWrite: claim(
    'actor',
    'signerDidNotWrite',
    (facts, { actor }) => facts.writtenBy?.accountId !== actor.accountId,
  ),
  /** Who is asked answers himself; what came on paper is entered by the office, or by the department that asked. */
  answererIsConcerned: claim(
    'actor',
    'answererIsConcerned',
    (facts, { actor }) =>
      actor.role === 'committeeOffice' ||
      actor.unitId === facts.againstUnitId ||
      (actor.role === 'departmentSupervisor' && isSigningDepartment(facts, actor.unitId)),
  ),
  asksForAnswer: { asks: 'standing', branch: true, check: (...asked) => asksForAnswer(...asked) || other },
  asksForNone: { asks: 'standing', branch: true, check: (...asked) => !asksForAnswer(...asked) || other },
} satisfies Record<string, MeasureClaim>;

const other: Reason = { code: 'otherBranch' };

function isSigningDepartment({ signerRole, about }: MeasureFacts, unitId: string): boolean {
  return signerRole === 'departmentSupervisor' && about?.ownerUnitId === unitId;
}

export type ClaimName = keyof typeof measureClaims;
