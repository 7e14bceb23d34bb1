import type { Command } from '../../../kit/types.js';
import { documentKinds } from '../hazard.codes.js';
import type { HazardFacts, IssuedDocument } from '../hazard.facts.js';
import type { BindScanPayload, IssueDocumentPayload, RefusalPayload, SignDocumentPayload } from '../hazard.payloads.js';
import { actor, filled, form, given, type HazardClaim, payload } from './claim.js';

function documentOf(facts: HazardFacts, command: Command): IssuedDocument | undefined {
  const { documentSeq } = form<BindScanPayload>(command);
  return facts.documents.find(({ seq }) => seq === documentSeq);
}

/** 文书: issued once as exact bytes, then signed, or refused before two officers（安全生产法第六十七、六十八条）. */
export const paperClaims = {
  namesDocumentKind: payload('namesDocumentKind', (_facts, command) =>
    (documentKinds as readonly string[]).includes(form<IssueDocumentPayload>(command).kind ?? ''),
  ),
  /** 安委会没有执法权: an enforcement document is issued by a department or a town（6.1）. */
  issuesWithPower: payload(
    'issuesWithPower',
    (_facts, command) =>
      command.actor.role !== 'committeeOffice' ||
      ['assignmentSheet', 'acceptanceForm'].includes(form<IssueDocumentPayload>(command).kind ?? ''),
  ),
  hasDocumentBytes: payload('hasDocumentBytes', (_facts, command) =>
    given(form<IssueDocumentPayload>(command).document),
  ),
  documentIsKnown: payload('documentIsKnown', (facts, command) => documentOf(facts, command) !== undefined),
  documentIsUnsigned: payload('documentIsUnsigned', (facts, command) => {
    const document = documentOf(facts, command);
    return document === undefined || !(document.signed || document.refused);
  }),
  hasSignature: payload('hasSignature', (_facts, command) => {
    const { signature, signerName } = form<SignDocumentPayload>(command);
    return given(signature) && filled(signerName);
  }),
  twoOfficersWitness: payload('twoOfficersWitness', (_facts, command) => {
    const { officers = [] } = form<RefusalPayload>(command);
    return new Set(officers.map(({ accountId }) => accountId)).size >= 2;
  }),
  actorIsWitness: payload('actorIsWitness', (_facts, command) =>
    (form<RefusalPayload>(command).officers ?? []).some(({ accountId }) => accountId === command.actor.accountId),
  ),
  hasScan: payload('hasScan', (_facts, command) => given(form<BindScanPayload>(command).scans)),
  actorActsOnTheCase: actor('actorActsOnTheCase', (facts, { actor }) => {
    if (actor.role === 'committeeOffice') return true;
    const { assigningUnitId, supervisingUnitId } = facts.assignment ?? {};
    const people = [...facts.reporters, ...facts.verifiers];
    return (
      [facts.ownerUnitId, facts.townUnitId, assigningUnitId, supervisingUnitId].includes(actor.unitId) ||
      people.some(({ accountId }) => accountId === actor.accountId)
    );
  }),
} satisfies Record<string, HazardClaim>;
