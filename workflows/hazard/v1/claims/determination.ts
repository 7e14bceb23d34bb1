import type { BasisPayload, DeterminePayload } from '../hazard.payloads.js';
import { actor, branch, filled, form, type HazardClaim, isAmong, payload, standing } from './claim.js';

/** 认定: entry on the list only after a formal determination by somebody other than the reporter. */
export const determinationClaims = {
  determinesMajor: branch('payload', (_facts, command) => form<DeterminePayload>(command).level === 'major'),
  determinesGeneral: branch('payload', (_facts, command) => form<DeterminePayload>(command).level === 'general'),
  noOpenFacts: standing(
    'noOpenFacts',
    (facts) => facts.openFacts.length === 0,
    (facts) => ({ facts: facts.openFacts.join(',') }),
  ),
  deciderIsNotReporter: actor('deciderIsNotReporter', (facts, command) => !isAmong(facts.reporters, command)),
  /** A basis from outside the library stands only when a second person has confirmed it. */
  basisIsConfirmed: standing('basisIsConfirmed', (facts) => facts.basis !== null && facts.basis.confirmedBy !== null),
  givesOpinion: payload('givesOpinion', (_facts, command) => filled((command.payload as { opinion?: string }).opinion)),
  basisNamesClause: payload('basisNamesClause', (_facts, command) => {
    const basis = form<BasisPayload>(command);
    return filled(basis.standard) && filled(basis.article) && filled(basis.clauseText);
  }),
  basisHasScan: payload('basisHasScan', (_facts, command) => (form<BasisPayload>(command).scans ?? []).length > 0),
  basisIsEntered: standing('basisIsEntered', (facts) => facts.basis !== null),
  basisIsUnconfirmed: standing('basisIsUnconfirmed', (facts) => facts.basis?.confirmedBy == null),
  confirmerDidNotEnterBasis: actor(
    'confirmerDidNotEnterBasis',
    (facts, { actor }) => facts.basis?.enteredBy.accountId !== actor.accountId,
  ),
  givesReason: payload('givesReason', (_facts, command) => filled((command.payload as { reason?: string }).reason)),
  /** Rejecting what somebody else brought in needs two persons, so that nothing is waved away alone. */
  rejectionHasSecondPerson: actor('rejectionHasSecondPerson', (facts, { actor }) => {
    if (facts.origin === 'ROUTINE_INSPECTION') return true;
    return facts.rejectionProposedBy !== null && facts.rejectionProposedBy.accountId !== actor.accountId;
  }),

  proposedAsGeneral: standing('proposedAsGeneral', (facts) => facts.proposedLevel === 'general'),
  enterpriseIsKnown: standing(
    'enterpriseIsKnown',
    (facts) => facts.enterpriseUnitId !== null || facts.townUnitId !== null,
  ),
  /** 安全生产法第六十五条: corrected on the spot, checked by a second person. */
  checkerIsNotReporter: actor('checkerIsNotReporter', (facts, command) => !isAmong(facts.reporters, command)),
  hasAfterPhoto: payload(
    'hasAfterPhoto',
    (_facts, command) => ((command.payload['afterPhotos'] as unknown[] | undefined) ?? []).length > 0,
  ),
} satisfies Record<string, HazardClaim>;
