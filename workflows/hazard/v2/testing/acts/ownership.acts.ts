import { endOf, local } from '../../../v1/testing/cast.js';
import { units } from '../cast.js';
import { beside } from '../expected.any-time.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const early = ['reported', 'determined', 'assigned'] as const;
const { sent } = beside;

export const ownershipActs: Acts = {
  'a wrong department sends it on with reasons and materials, and answers for it meanwhile': (given) => {
    for (const state of early) {
      const transfer = (fields: object) => given(state).when({ type: 'TRANSFER', ...fields });
      transfer({})
        .moves(state)
        .records({ ownerUnitId: units.department, transfer: { toUnitId: units.otherDepartment } })
        .tells('transferred')
        .arms('transfer.answer', endOf('2026-03-17'));
      transfer({ by: 'otherHead' }).refused('actorIsOfOwnerDepartment');
      transfer({ toUnitId: units.department }).refused('receiverIsAnother');
      transfer({ reason: '' }).refused('givesReason');
      transfer({ materials: [] }).refused('hasTransferMaterials');
      given(state, sent).when({ type: 'TRANSFER' }).refused('noTransferPending');
    }
    given('acknowledged').when({ type: 'TRANSFER' }).refused('notOpenInThisState');
  },
  'who takes it over signs for it, and owes from then on what the sender owed': (given) => {
    const asked = {
      ...sent,
      clocks: { ...factsIn.reported.clocks, transferAsked: { seq: 8, at: local('2026-03-09T10:00') } },
    };
    const accept = (fields: object) => given('reported', asked).when({ type: 'ACCEPT_TRANSFER', ...fields });
    accept({})
      .moves('reported')
      .records({ ownerUnitId: units.otherDepartment, transfer: null })
      .tells('transferAccepted')
      .arms('determine.limit', endOf('2026-03-13'))
      .armsNo('transfer.answer');
    accept({ by: 'deputy' }).refused('actorIsReceiver');
    accept({ receivedBy: '' }).refused('givesReceipt');
    given('reported').when({ type: 'ACCEPT_TRANSFER' }).refused('transferIsPending', 'actorIsReceiver');
    given('determined', sent).when({ type: 'ACCEPT_TRANSFER' }).arms('assign.limit', endOf('2026-03-13'));
    given('rectifying', sent).when({ type: 'ACCEPT_TRANSFER' }).records({ clocks: factsIn.rectifying.clocks });
    const completed = {
      ...sent,
      clocks: { ...factsIn.reported.clocks, completed: { seq: 3, at: local('2026-03-03T10:00') } },
    };
    given('reported', completed).when({ type: 'ACCEPT_TRANSFER' }).arms('determine.limit', endOf('2026-03-13'));
  },
  'it comes back with reasons, and the sender has never ceased to own it': (given) => {
    const back = (fields: object) => given('reported', sent).when({ type: 'RETURN_TRANSFER', ...fields });
    back({}).records({ ownerUnitId: units.department, transfer: null }).tells('transferReturned');
    back({ by: 'deputy' }).refused('actorIsReceiver');
    back({ reason: '' }).refused('givesReason');
    given('reported').when({ type: 'RETURN_TRANSFER' }).refused('transferIsPending', 'actorIsReceiver');
  },
  'where two departments differ the list owner names one': (given) => {
    const decide = (fields: object) => given('reported').when({ type: 'DECIDE_OWNER', ...fields });
    decide({}).records({ ownerUnitId: units.otherDepartment }).tells('ownerDecided');
    decide({ ownerUnitId: units.department }).refused('ownerIsDecidedAnew');
    decide({ reason: '' }).refused('givesReason');
    given('reported', sent)
      .when({ type: 'DECIDE_OWNER', ownerUnitId: units.department })
      .records({ ownerUnitId: units.department, transfer: null });
  },
  'a successor continues: no date starts anew, and the plan is signed again': (given) => {
    const succeed = (fields: object) => given('rectifying').when({ type: 'SUCCEED_PARTY', ...fields });
    succeed({})
      .moves('rectifying')
      .records({ dueAt: endOf('2026-05-29'), enterpriseUnitId: units.successor, planToConfirm: true })
      .tells('partySucceeded')
      .arms('dual.report');
    succeed({ party: 'supervising', unitId: units.town }).records({ planToConfirm: false });
    succeed({ party: 'owner', unitId: units.otherDepartment }).records({ ownerUnitId: units.otherDepartment });
    succeed({ unitId: units.town, unitIsAuthority: true })
      .records({ enterpriseUnitId: units.enterprise })
      .armsNo('dual.report');
    succeed({ by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    succeed({ unitId: units.enterprise }).refused('successorIsAnother');
    succeed({ unitId: units.department }).refused('successorKeepsBodiesApart');
    succeed({ party: 'assigning', unitId: units.enterprise }).refused('successorKeepsBodiesApart');
    succeed({ reason: '' }).refused('givesReason');
    succeed({ evidence: [] }).refused('hasEvidence');
    given('rectifying', beside.shared)
      .when({ type: 'SUCCEED_PARTY', unitId: units.coUnit })
      .refused('successorKeepsBodiesApart');
    const owed = { clocks: { ...factsIn.rectifying.clocks, dualOwed: { seq: 6, at: local('2026-03-09T10:00') } } };
    given('rectifying', owed).when({ type: 'SUCCEED_PARTY' }).arms('dual.report', endOf('2026-03-16'));
    given('rectifying', owed)
      .when({ type: 'SUCCEED_PARTY', unitId: units.town, unitIsAuthority: true })
      .armsNo('dual.report');
  },
  'nothing goes on by a plan its heir has not signed': (given) => {
    const unsigned = { planToConfirm: true };
    given('rectifying', unsigned).when({ type: 'CONFIRM_PLAN' }).records({ planToConfirm: false });
    given('rectifying', unsigned).when({ type: 'CONFIRM_PLAN', by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    given('rectifying').when({ type: 'CONFIRM_PLAN' }).refused('planIsToConfirm');
    given('planSubmitted', unsigned).when({ type: 'APPROVE_PLAN' }).refused('planIsConfirmed');
    given('rectifying', unsigned).when({ type: 'SUBMIT_CLOSEOUT' }).refused('planIsConfirmed');
    for (const state of ['submitted', 'verifying'] as const) {
      given(state, unsigned).when({ type: 'START_VERIFY' }).refused('planIsConfirmed');
    }
  },
};
