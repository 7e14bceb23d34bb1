import { endOf, local, units } from '../cast.js';
import { verifier } from '../forms.js';
import type { Acts, Giver } from '../given.js';
import { general } from '../standings.js';

const rectifier = { ...verifier('deputy'), accountId: 'principal' };
const [inspected] = [{ accountId: 'inspector', unitId: 'town' }];

export const verificationActs: Acts = {
  'two verifiers of another unit go out': (given) =>
    given('submitted')
      .when({ type: 'START_VERIFY' })
      .moves('verifying')
      .moves('held')
      .tells('verificationStarted')
      .arms('verify.limit', endOf('2026-03-20')),
  'others are named where those named cannot come, under the same limit': (given) =>
    given('verifying')
      .when({ type: 'START_VERIFY', verifiers: [verifier('deputy'), verifier('inspector')] })
      .moves('verifying')
      .records({
        verifiers: [verifier('deputy'), verifier('inspector')].map(({ accountId, unitId }) => ({ accountId, unitId })),
      })
      .tells('verificationStarted')
      .armsNo('approve.limit'),
  'who verifies has nothing to do with the rectification': (given) => {
    for (const state of ['submitted', 'verifying'] as const) chosenWell(given, state);
  },
  'a major hazard that passes waits for the list owner, a general one is closed': (given) => {
    given('verifying').when({ type: 'PASS' }).moves('verified').moves('held').tells('verificationPassed');
    given('verifying').when({ type: 'PASS' }).arms('approve.limit', endOf('2026-03-13')).armsNo('verify.limit');
    given('verifying', general).when({ type: 'PASS' }).moves('closed').moves('quiet').tells('closed');
    given('verifying', general)
      .when({ type: 'PASS' })
      .records({ closedAt: local('2026-03-10T10:00') })
      .armsNo('lookback.major');
  },
  'a pass is given on site by a named verifier, item by item, for the major as for the general': (given) => {
    for (const level of [{}, general]) {
      const pass = (fields: object) => given('verifying', level).when({ type: 'PASS', ...fields });
      pass({ by: 'supervisor' }).refused('actorIsVerifier');
      pass({ items: [] }).refused('givesItemResults');
      pass({ items: [{ item: '顶棚', passed: false }] }).refused('everyItemPasses');
      pass({ onSiteAtMs: local('2026-03-10T07:59') }).refused('wasOnSite');
      pass({ onSiteAtMs: local('2026-03-10T10:01') }).refused('wasOnSite');
      pass({ sitePhotos: [] }).refused('wasOnSite');
      pass({ opinion: '' }).refused('statesOpinion');
    }
  },
  'a failure sends it back to be rectified, and the ladder runs again': (given) => {
    given('verifying')
      .when({ type: 'FAIL' })
      .moves('rectifying')
      .moves('quiet')
      .records({ underway: true, submission: null, verifiers: [], heldSince: null })
      .tells('verificationFailed')
      .arms('urge')
      .armsNo('verify.limit');
    const fail = (fields: object) => given('verifying').when({ type: 'FAIL', ...fields });
    fail({ by: 'supervisor' }).refused('actorIsVerifier');
    fail({ items: [] }).refused('givesItemResults');
    fail({ sitePhotos: [] }).refused('wasOnSite');
    fail({ opinion: '' }).refused('statesOpinion');
  },
  'a third approves the close-out of a major hazard, and the look-back falls due': (given) => {
    given('verified')
      .when({ type: 'APPROVE_CLOSE' })
      .moves('closed')
      .moves('quiet')
      .records({ approver: { accountId: 'office', unitId: units.office }, closeResult: 'fixed' })
      .tells('closed')
      .arms('lookback.major', endOf('2026-05-09'));
    const own = [{ accountId: 'office', unitId: units.office }];
    const said = { type: 'APPROVE_CLOSE' } as const;
    given('verified', { verifiers: own }).when(said).refused('approverIsNotVerifier');
    given('verified', { rectifiers: own }).when(said).refused('approverIsNotRectifier');
    given('verified', { reporters: own }).when(said).refused('approverIsNotFinder');
    given('verified')
      .when({ ...said, opinion: '' })
      .refused('givesOpinion');
  },
  'a close-out sent back goes to the same verifiers, who have their limit anew': (given) => {
    given('verified')
      .when({ type: 'REJECT_CLOSE' })
      .moves('verifying')
      .moves('held')
      .tells('closeRejected')
      .arms('verify.limit', endOf('2026-03-20'));
    const own = [{ accountId: 'office', unitId: units.office }];
    const said = { type: 'REJECT_CLOSE' } as const;
    given('verified', { verifiers: own }).when(said).refused('approverIsNotVerifier');
    given('verified', { rectifiers: own }).when(said).refused('approverIsNotRectifier');
    given('verified')
      .when({ ...said, reason: '' })
      .refused('givesReason');
  },
};

function chosenWell(given: Giver, state: 'submitted' | 'verifying'): void {
  const start = (...verifiers: object[]) => given(state).when({ type: 'START_VERIFY', verifiers });
  start(verifier('deputy')).refused('atLeastTwoVerifiers');
  start(verifier('deputy'), verifier('deputy')).refused('atLeastTwoVerifiers');
  start(verifier('deputy'), rectifier).refused('verifiersAreNotRectifiers');
  start(verifier('deputy'), verifier('safetyOfficer')).refused('verifiersAreOfAnotherUnit');
  start(verifier('deputy'), verifier('stranger', units.branch)).refused('verifiersAreNotSubordinate');
  start(verifier('inspector'), verifier('deputy')).moves('verifying');
  const finders = [inspected, { accountId: 'officer', unitId: units.department }];
  given(state, { reporters: finders })
    .when({ type: 'START_VERIFY', verifiers: [verifier('inspector'), verifier('officer')] })
    .refused('notOnlyTheFinder');
  given(state).when({ type: 'START_VERIFY', by: 'inspector' }).refused('actorSupervisesTheCase');
}
