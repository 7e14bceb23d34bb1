import { rowLimits } from '../hazard.codes.js';
import type { AbsorbPayload, AccidentPayload, ClosurePayload, OnSite, ProposeVoidPayload } from '../hazard.payloads.js';
import { actor, filled, form, given, type HazardClaim, payload, standing } from './claim.js';

/** 作废、合并与关闭消号: how a hazard ends that nobody fixed; never by one person alone（8.10、8.22、8.23）. */
export const endingClaims = {
  noVoidProposed: standing('noVoidProposed', (facts) => facts.voidProposal === null),
  voidIsProposed: standing(
    'voidIsProposed',
    (facts) => facts.voidProposal !== null && facts.voidProposal.intoCaseId === null,
  ),
  mergeIsProposed: standing('mergeIsProposed', (facts) => facts.voidProposal?.intoCaseId != null),
  anyVoidProposed: standing('anyVoidProposed', (facts) => facts.voidProposal !== null),
  secondPersonVoids: actor(
    'secondPersonVoids',
    (facts, { actor }) => facts.voidProposal?.by.accountId !== actor.accountId,
  ),
  proposerIsOwnerOrOffice: actor(
    'proposerIsOwnerOrOffice',
    (facts, { actor }) => actor.role === 'committeeOffice' || actor.unitId === facts.ownerUnitId,
  ),
  givesVoidReason: payload('givesVoidReason', (_facts, command) => filled(form<ProposeVoidPayload>(command).reason)),
  absorbsAnother: payload('absorbsAnother', (_facts, command) => filled(form<AbsorbPayload>(command).fromCaseId)),
  roomToAbsorb: standing('roomToAbsorb', (facts) => facts.absorbed.length < rowLimits.absorbed),

  hasTwoOfficersOnSite: payload('hasTwoOfficersOnSite', (_facts, command) => {
    const { officers = [] } = form<OnSite>(command);
    return new Set(officers.map(({ accountId }) => accountId)).size >= 2;
  }),
  officersAreNotOfTheUnit: payload('officersAreNotOfTheUnit', (facts, command) => {
    const units = [facts.assignment?.responsibleUnitId, ...facts.subtasks.map(({ unitId }) => unitId)];
    const persons = facts.rectifiers.map(({ accountId }) => accountId);
    return (form<OnSite>(command).officers ?? []).every(
      ({ accountId, unitId }) => !units.includes(unitId) && !persons.includes(accountId),
    );
  }),
  deciderWasNotOnSite: payload('deciderWasNotOnSite', (_facts, command) =>
    (form<OnSite>(command).officers ?? []).every(({ accountId }) => accountId !== command.actor.accountId),
  ),
  showsTheSite: payload('showsTheSite', (_facts, command) => {
    const { onSiteAtMs, sitePhotos } = form<OnSite>(command);
    return typeof onSiteAtMs === 'number' && onSiteAtMs <= command.at && given(sitePhotos);
  }),
  hasDismantlingProof: payload('hasDismantlingProof', (_facts, command) =>
    given(form<ClosurePayload>(command).dismantlingProof),
  ),
  namesRevokedLicence: payload('namesRevokedLicence', (_facts, command) =>
    filled(form<ClosurePayload>(command).licenceRevocation),
  ),
  enterpriseIsNamed: standing('enterpriseIsNamed', (facts) => facts.enterpriseUnitId !== null),

  accidentIsDescribed: payload('accidentIsDescribed', (_facts, command) => {
    const { occurredAtMs, description } = form<AccidentPayload>(command);
    return typeof occurredAtMs === 'number' && occurredAtMs <= command.at && filled(description);
  }),
  isFrozenByAccident: standing('isFrozenByAccident', (facts) => facts.accident?.frozen === true),
} satisfies Record<string, HazardClaim>;
