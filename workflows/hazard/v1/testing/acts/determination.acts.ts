import { endOf, local } from '../cast.js';
import type { Acts } from '../given.js';
import { factsIn, general } from '../standings.js';

const unconfirmed = { basis: { ...factsIn.reported.basis!, confirmedBy: null } };

export const determinationActs: Acts = {
  'a major hazard is determined on a confirmed basis, and its assignment falls due': (given) =>
    given('reported')
      .when({ type: 'DETERMINE' })
      .moves('determined')
      .records({ level: 'major' })
      .tells('determined')
      .arms('assign.limit', endOf('2026-03-13'))
      .armsNo('determine.limit'),
  'a major determination is nobody’s alone': (given) => {
    const ownFind = { reporters: [{ accountId: 'supervisor', unitId: 'department' }] };
    given('reported', ownFind).when({ type: 'DETERMINE' }).refused('deciderIsNotReporter');
    given('reported').when({ type: 'DETERMINE', by: 'overseer' }).refused('actorIsOfOwnerDepartment');
    given('reported', unconfirmed).when({ type: 'DETERMINE' }).refused('basisIsConfirmed');
    given('reported', { basis: null }).when({ type: 'DETERMINE' }).refused('basisIsConfirmed');
    given('reported', { openFacts: ['place'] })
      .when({ type: 'DETERMINE' })
      .refused('noOpenFacts');
    given('reported').when({ type: 'DETERMINE', opinion: ' ' }).refused('givesOpinion');
  },
  'a general hazard needs no clause, but everything else': (given) => {
    const said = { type: 'DETERMINE', level: 'general' } as const;
    given('reported', { basis: null }).when(said).moves('determined').records({ level: 'general' });
    given('reported', { openFacts: ['place'] })
      .when(said)
      .refused('noOpenFacts');
    given('reported')
      .when({ ...said, by: 'overseer' })
      .refused('actorIsOfOwnerDepartment');
    given('reported')
      .when({ ...said, opinion: undefined })
      .refused('givesOpinion');
  },
  'no level, no branch': (given) =>
    given('reported').when({ type: 'DETERMINE', level: 'gigantic' }).refused('noBranchHolds'),
  'a basis entered by hand names its clause and shows it, and a second person confirms it': (given) => {
    given('reported').when({ type: 'ENTER_BASIS' }).moves('reported').tells('basisEntered');
    given('reported').when({ type: 'ENTER_BASIS', article: '' }).refused('basisNamesClause');
    given('reported').when({ type: 'ENTER_BASIS', scans: [] }).refused('basisHasScan');
    given('reported', unconfirmed).when({ type: 'CONFIRM_BASIS' }).moves('reported').records({
      basis: factsIn.reported.basis,
    });
  },
  'a basis is confirmed once, by another person of the department': (given) => {
    given('reported', { basis: null }).when({ type: 'CONFIRM_BASIS' }).refused('basisIsEntered');
    given('reported').when({ type: 'CONFIRM_BASIS' }).refused('basisIsUnconfirmed');
    const alone = { type: 'CONFIRM_BASIS', by: 'supervisor' } as const;
    given('reported', unconfirmed).when(alone).refused('confirmerDidNotEnterBasis');
    given('reported', unconfirmed)
      .when({ ...alone, by: 'overseer' })
      .refused('actorIsOfOwnerDepartment');
  },
  'a basis entered anew must be confirmed anew': (given) =>
    given('reported').when({ type: 'ENTER_BASIS' }).records({ basis: unconfirmed.basis }),
  'a rejection of what somebody else brought in takes two persons': (given) => {
    given('reported').when({ type: 'PROPOSE_REJECTION' }).moves('reported').tells('rejectionProposed');
    given('reported').when({ type: 'PROPOSE_REJECTION', reason: '' }).refused('givesReason');
    given('reported').when({ type: 'REJECT' }).moves('rejected').tells('rejected').armsNo('determine.limit');
    given('reported').when({ type: 'REJECT', reason: '' }).refused('givesReason');
    given('reported').when({ type: 'REJECT', by: 'overseer' }).refused('actorIsOfOwnerDepartment');
    const unproposed = { rejectionProposedBy: null };
    given('reported', unproposed).when({ type: 'REJECT' }).refused('rejectionHasSecondPerson');
    const ownProposal = { rejectionProposedBy: { accountId: 'supervisor', unitId: 'department' } };
    given('reported', ownProposal).when({ type: 'REJECT' }).refused('rejectionHasSecondPerson');
    const routine = { ...unproposed, origin: 'ROUTINE_INSPECTION' };
    given('reported', routine).when({ type: 'REJECT' }).moves('rejected');
  },
  'a general hazard corrected on the spot is closed by a second pair of eyes': (given) => {
    const said = { type: 'FIX_ON_SPOT' } as const;
    given('reported', general)
      .when(said)
      .moves('closed')
      .records({ level: 'general', closeResult: 'fixedOnSpot', closedAt: local('2026-03-10T10:00') })
      .tells('closed');
    given('reported').when(said).refused('proposedAsGeneral');
    given('reported', { ...general, openFacts: ['place'] })
      .when(said)
      .refused('noOpenFacts');
    given('reported', { ...general, enterpriseUnitId: null, townUnitId: null })
      .when(said)
      .refused('enterpriseIsKnown');
    given('reported', general)
      .when({ ...said, by: 'inspector' })
      .refused('checkerIsNotReporter');
    given('reported', general)
      .when({ ...said, afterPhotos: [] })
      .refused('hasAfterPhoto');
  },
};
