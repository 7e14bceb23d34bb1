import { endOf, local } from '../../../v1/testing/cast.js';
import { general } from '../../../v1/testing/standings.js';
import { units } from '../cast.js';
import { beside } from '../expected.any-time.js';
import { officer } from '../forms.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const { share, shared, handedIn } = beside;
const clocks = { ...factsIn.rectifying.clocks, dualOwed: { seq: 6, at: local('2026-03-09T10:00') } };

export const jointActs: Acts = {
  'a share is given to another unit, with a task and a date within the date': (given) => {
    const add = (fields: object) => given('rectifying').when({ type: 'ADD_SUBTASK', ...fields });
    add({}).moves('rectifying').tells('subtaskAssigned').arms('subtask.limit', endOf('2026-03-20'));
    add({ by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    add({ unitId: units.enterprise }).refused('coUnitIsAnother');
    add({ task: '' }).refused('namesTask');
    add({ dueOn: '2026-05-30' }).refused('subtaskWithinDue');
    const full = { subtasks: Array.from({ length: 20 }, (_, n) => ({ ...share, seq: n, state: 'open' as const })) };
    given('rectifying', full).when({ type: 'ADD_SUBTASK' }).refused('hasRoomForSubtask');
  },
  'a co-unit works on its share and hands it in with proof': (given) => {
    for (const type of ['LOG_SUBTASK', 'SUBMIT_SUBTASK'] as const) {
      const work = (fields: object, facts = shared) => given('rectifying', facts).when({ type, ...fields });
      const principal = { accountId: 'principal', unitId: units.enterprise };
      work({}).records({ rectifiers: [principal, { accountId: 'coPrincipal', unitId: units.coUnit }] });
      work({ by: 'principal' }).refused('actorIsOfSubtaskUnit');
      work({ text: '' }).refused('describesShare');
      work({}, handedIn).refused('subtaskIsOpen');
      work({}, {}).refused('actorIsOfSubtaskUnit', 'hasSubtasks', 'subtaskIsOpen');
    }
    const submit = given('rectifying', shared).when({ type: 'SUBMIT_SUBTASK', afterPhotos: [] });
    submit.refused('hasAfterPhotos');
    given('rectifying', shared).when({ type: 'SUBMIT_SUBTASK' }).tells('subtaskSubmitted').arms('subtask.review');
  },
  'a share is accepted or sent back by somebody who went to see it': (given) => {
    const ask = (type: 'ACCEPT_SUBTASK' | 'RETURN_SUBTASK', fields: object, facts = handedIn) =>
      given('rectifying', facts).when({ type, ...fields });
    ask('ACCEPT_SUBTASK', {})
      .records({ subtasks: [{ ...share, percent: 100, state: 'accepted' }] })
      .tells('subtaskAccepted');
    ask('ACCEPT_SUBTASK', { sitePhotos: [] }).refused('showsTheSite');
    ask('ACCEPT_SUBTASK', { opinion: '' }).refused('givesOpinion');
    ask('RETURN_SUBTASK', {}).tells('subtaskReturned').arms('subtask.limit', local('2026-04-01T00:00'));
    ask('RETURN_SUBTASK', { reason: '' }).refused('givesReason');
    const own = { subtasks: [{ ...share, unitId: units.department, state: 'submitted' as const }] };
    for (const type of ['ACCEPT_SUBTASK', 'RETURN_SUBTASK'] as const) {
      ask(type, { by: 'otherOfficer' }).refused('actorActsOnTheCase');
      ask(type, {}, own).refused('actorIsNotOfSubtaskUnit');
      ask(type, {}, shared).refused('subtaskIsSubmitted');
      ask(type, {}, {}).refused('hasSubtasks', 'subtaskIsSubmitted');
    }
  },
  'a share that is not needed is dropped with reasons, and falls with the assignment': (given) => {
    const drop = (fields: object, facts = shared) =>
      given('rectifying', facts).when({ type: 'DROP_SUBTASK', ...fields });
    drop({}).records({ subtasks: [] });
    drop({ by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    drop({ reason: '' }).refused('givesReason');
    drop({}, handedIn).refused('subtaskIsOpen');
    drop({}, {}).refused('hasSubtasks', 'subtaskIsOpen');
    given('assigned', shared)
      .when({ type: 'RETURN' })
      .moves('determined')
      .records({ subtasks: [] })
      .armsNo('subtask.limit');
  },
  'the whole waits for every share, and no co-unit verifies it': (given) => {
    given('rectifying', shared).when({ type: 'SUBMIT_CLOSEOUT' }).refused('subtasksAreAccepted');
    const done = { subtasks: [{ ...share, state: 'accepted' as const }] };
    given('rectifying', done).when({ type: 'SUBMIT_CLOSEOUT' }).moves('submitted');
    for (const state of ['submitted', 'verifying'] as const) {
      given(state, shared).when({ type: 'START_VERIFY' }).refused('subtasksAreAccepted');
      given(state, done)
        .when({ type: 'START_VERIFY', verifiers: [officer('deputy'), officer('coPrincipal')] })
        .refused('verifiersAreOutsideSubtaskUnits');
    }
  },
  'what passes item by item is done with, and what does not is judged again': (given) => {
    const partly = (fields: object, facts = {}) => given('verifying', facts).when({ type: 'PASS_PARTLY', ...fields });
    partly({})
      .moves('rectifying')
      .moves('quiet')
      .records({ itemsClosed: 1, itemsLeft: ['支柱'], dueAt: endOf('2026-05-29') });
    partly({}).tells('verificationPartlyPassed').arms('urge');
    partly({ by: 'supervisor' }).refused('actorIsVerifier');
    partly({ items: [] }).refused('givesItemResults', 'someItemsPass');
    partly({ items: [{ item: '顶棚', passed: true }] }).refused('someItemsPass');
    partly({ sitePhotos: [] }).refused('wasOnSite');
    partly({ opinion: '' }).refused('statesOpinion');
    const left = { itemsLeft: ['排水'] };
    const items = [{ item: '顶棚', passed: true }];
    partly({ items: [...items, { item: '支柱', passed: false }] }, left).refused('judgesItemsLeft');
    for (const level of [{}, general]) {
      given('verifying', { ...left, ...level })
        .when({ type: 'PASS', items })
        .refused('judgesItemsLeft');
      given('verifying', { ...left, ...level })
        .when({ type: 'PASS' })
        .records({ itemsLeft: [] });
    }
  },
  'an enterprise reports its major hazard to the department and to the workers’ congress': (given) => {
    given('determined').when({ type: 'ASSIGN' }).arms('dual.report', endOf('2026-03-17'));
    given('determined', general).when({ type: 'ASSIGN' }).armsNo('dual.report');
    given('determined').when({ type: 'ASSIGN', responsibleIsAuthority: true }).armsNo('dual.report');
    const report = (fields: object, facts = {}) =>
      given('rectifying', { clocks, ...facts }).when({ type: 'REPORT_DUAL', ...fields });
    report({}).moves('rectifying').arms('dual.report');
    report({}, { dualReport: { department: 1, workersCongress: null } }).armsNo('dual.report');
    report({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    report({ to: 'department' }, { dualReport: { department: 1, workersCongress: null } }).refused('notReportedYet');
    report({ reportedOn: '2026-03-11' }).refused('reportedByNow');
    report({ evidence: [] }).refused('hasReportProof');
    given('rectifying').when({ type: 'REPORT_DUAL' }).refused('owesDualReport');
  },
};
