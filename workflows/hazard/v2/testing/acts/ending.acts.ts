import { local, units } from '../../../v1/testing/cast.js';
import { general } from '../../../v1/testing/standings.js';
import { beside } from '../expected.any-time.js';
import { officer } from '../forms.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const frozen = { accident: { at: local('2026-03-10T06:00'), frozen: true } };
const proposed = { voidProposal: { by: { accountId: 'supervisor', unitId: units.department }, intoCaseId: null } };
const duplicate = { voidProposal: { ...proposed.voidProposal, intoCaseId: 'the-other' } };

export const endingActs: Acts = {
  'a wrong entry is proposed for voiding with reasons, after the date by the list owner alone': (given) => {
    const propose = (fields: object) => given('rectifying').when({ type: 'PROPOSE_VOID', ...fields });
    propose({}).moves('rectifying').records(proposed).tells('voidProposed').arms('void.decide');
    propose({ by: 'overseer' }).refused('proposerIsOwnerOrOffice');
    propose({ reason: '' }).refused('givesVoidReason');
    propose({ at: local('2026-05-30T00:00') }).refused('afterDueOnlyOffice');
    propose({ at: local('2026-05-30T00:00'), by: 'office' }).moves('rectifying');
    given('rectifying', proposed).when({ type: 'PROPOSE_VOID' }).refused('noVoidProposed');
    given('rectifying', frozen).when({ type: 'PROPOSE_VOID' }).refused('notFrozenByAccident');
  },
  'a second person voids or merges it, and nothing is owed any more': (given) => {
    for (const [type, facts, notice] of [
      ['VOID', proposed, 'voided'],
      ['MERGE', duplicate, 'merged'],
    ] as const) {
      const end = (fields: object, more = {}) => given('rectifying', { ...facts, ...more }).when({ type, ...fields });
      end({}).moves('void').tells(notice).armsNo('urge').armsNo('void.decide');
      end({ opinion: '' }).refused('givesOpinion');
      end({}, frozen).refused('notFrozenByAccident');
      const own = { ...facts.voidProposal, by: { accountId: 'office', unitId: units.office } };
      end({}, { voidProposal: own }).refused('secondPersonVoids');
    }
    given('rectifying', duplicate).when({ type: 'VOID' }).refused('voidIsProposed');
    given('rectifying', proposed).when({ type: 'MERGE' }).refused('mergeIsProposed');
    given('rectifying', duplicate).when({ type: 'MERGE' }).records({ endedBy: 'merge', mergedInto: 'the-other' });
  },
  'a proposal refused lets the hazard go on': (given) => {
    given('rectifying', proposed).when({ type: 'REJECT_VOID' }).records({ voidProposal: null }).tells('voidRejected');
    given('rectifying', proposed).when({ type: 'REJECT_VOID', reason: '' }).refused('givesReason');
    given('rectifying').when({ type: 'REJECT_VOID' }).refused('anyVoidProposed');
  },
  'what takes in a duplicate keeps both finders and the earlier day': (given) => {
    given('rectifying')
      .when({
        type: 'ABSORB',
        reporters: [{ accountId: 'villager', unitId: units.town }],
        foundAtMs: local('2026-02-20T10:00'),
      })
      .records({
        absorbed: [{ caseId: 'duplicate', origin: 'PUBLIC_REPORT' }],
        foundAt: local('2026-02-20T10:00'),
        origin: 'PUBLIC_REPORT',
        reporters: [
          { accountId: 'inspector', unitId: units.town },
          { accountId: 'villager', unitId: units.town },
        ],
      });
    given('rectifying').when({ type: 'ABSORB', fromCaseId: '' }).refused('absorbsAnother');
    const full = { absorbed: Array.from({ length: 10 }, (_, n) => ({ caseId: `${n}`, origin: null })) };
    given('rectifying', full).when({ type: 'ABSORB' }).refused('roomToAbsorb');
  },
  'an enterprise gone for good was seen by two officers and decided by a third': (given) => {
    const close = (fields: object, facts = {}) =>
      given('rectifying', facts).when({ type: 'ENTERPRISE_CLOSED', ...fields });
    close({}).moves('closedByClosure').records({ endedBy: 'closure' }).tells('closedByClosure').armsNo('urge');
    close({ by: 'overseer' }).refused('actorIsOfOwnerDepartment');
    close({ officers: [officer('deputy')] }).refused('hasTwoOfficersOnSite');
    close({ officers: [officer('deputy'), officer('safetyOfficer')] }).refused('officersAreNotOfTheUnit');
    close({ officers: [officer('deputy'), officer('supervisor')] }).refused('deciderWasNotOnSite');
    close({ sitePhotos: [] }).refused('showsTheSite');
    close({ dismantlingProof: [] }).refused('hasDismantlingProof');
    close({ licenceRevocation: '' }).refused('namesRevokedLicence');
    close({}, { enterpriseUnitId: null }).refused('enterpriseIsNamed');
    close({}, frozen).refused('notFrozenByAccident');
    close({}, { rectifiers: [{ accountId: 'officer', unitId: 'elsewhere' }] }).refused('officersAreNotOfTheUnit');
  },
  'an accident holds everything as it is until somebody lifts it': (given) => {
    const record = (fields: object) => given('rectifying').when({ type: 'RECORD_ACCIDENT', ...fields });
    record({}).moves('rectifying').tells('accidentRecorded').arms('urge');
    record({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
    record({ description: '' }).refused('accidentIsDescribed');
    const lift = (fields: object) => given('rectifying', frozen).when({ type: 'LIFT_ACCIDENT_FREEZE', ...fields });
    lift({})
      .records({ accident: { ...frozen.accident, frozen: false } })
      .tells('accidentFreezeLifted');
    lift({ reason: '' }).refused('givesReason');
    given('rectifying').when({ type: 'LIFT_ACCIDENT_FREEZE' }).refused('isFrozenByAccident');
    given('reported', frozen).when({ type: 'REJECT' }).refused('notFrozenByAccident');
  },
  'nothing is closed while an accident, a stop or a proposal stands in the way': (given) => {
    const stopOrder = { scope: 'all', until: local('2026-06-01T00:00'), powerCutAt: null } as const;
    const since = local('2026-03-10T09:00');
    const suspension = { proposedBy: { accountId: 'officer', unitId: units.department }, since, overdue: false };
    for (const [facts, code] of [
      [frozen, 'notFrozenByAccident'],
      [{ stopOrder }, 'productionIsNotStopped'],
      [{ suspension }, 'productionIsNotStopped'],
      [proposed, 'noVoidProposed'],
    ] as const) {
      given('reported', { ...general, ...facts })
        .when({ type: 'FIX_ON_SPOT' })
        .refused(code);
      given('verifying', { ...general, ...facts })
        .when({ type: 'PASS' })
        .refused(code);
      given('verifying', facts).when({ type: 'PASS' }).moves('verified');
      given('verified', facts).when({ type: 'APPROVE_CLOSE' }).refused(code);
    }
    const clocks = { ...factsIn.verified.clocks, dualOwed: { seq: 6, at: local('2026-03-09T10:00') } };
    given('verified', { clocks }).when({ type: 'APPROVE_CLOSE' }).refused('dualReportIsMade');
  },
  'what a reopened hazard left waiting does not wait on': (given) => {
    const waiting = { ...beside.sent, ...proposed, lookBackDone: true };
    const cleared = { transfer: null, voidProposal: null, suspension: null, lookBackDone: false };
    given('closed', waiting).when({ type: 'LOOKBACK_FAIL' }).moves('reopened').records(cleared);
    given('rejected', waiting).when({ type: 'LOOKBACK_FAIL' }).moves('reported').records(cleared);
  },
};
