import { endOf, local } from '../cast.js';
import type { Acts } from '../given.js';
import { general } from '../standings.js';

const pending = { extension: 'pending' };
const asked = {
  requestedDueAt: endOf('2026-06-08'),
  clocks: {
    assigned: { seq: 6, at: local('2026-03-09T10:00') },
    due: { seq: 6, at: local('2026-03-09T10:00') },
    planApproved: { seq: 9, at: local('2026-03-09T16:00') },
    extensionAsked: { seq: 10, at: local('2026-03-10T09:00') },
  },
};

export const extensionActs: Acts = {
  'an extension asked for in time waits for its decision, and the rectification goes on': (given) =>
    given('rectifying')
      .when({ type: 'REQUEST_EXTENSION', newDueOn: '2026-06-08' })
      .moves('pending')
      .moves('rectifying')
      .records({ requestedDueAt: endOf('2026-06-08'), dueAt: endOf('2026-05-29') })
      .tells('extensionRequested')
      .arms('extension.decide.major', endOf('2026-03-24')),
  'the window of a major hazard closes twenty working days before the date': (given) => {
    const ask = (time: string) => given('rectifying').when({ type: 'REQUEST_EXTENSION', at: local(time) });
    ask('2026-04-29T23:59').moves('pending');
    ask('2026-04-30T00:00').refused('extensionAskedInTime');
  },
  'a period shorter than forty working days has half of itself as window': (given) => {
    const short = {
      dueAt: endOf('2026-03-23'),
      originalDueAt: endOf('2026-03-23'),
      assignedDueAt: endOf('2026-03-23'),
    };
    const ask = (time: string) => given('rectifying', short).when({ type: 'REQUEST_EXTENSION', at: local(time) });
    ask('2026-03-16T23:59').moves('pending');
    ask('2026-03-17T00:00').refused('extensionAskedInTime');
  },
  'the window of a general hazard closes ten days before the date': (given) => {
    const ask = (time: string) => given('rectifying', general).when({ type: 'REQUEST_EXTENSION', at: local(time) });
    ask('2026-05-19T23:59').moves('pending').arms('extension.decide.general');
    ask('2026-05-20T00:00').refused('extensionAskedInTime');
  },
  'a request that lacks a part or asks for too much is refused': (given) => {
    const ask = (fields: object) => given('rectifying').when({ type: 'REQUEST_EXTENSION', ...fields });
    ask({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    ask({ newDueOn: '2026-05-29' }).refused('newDueIsLater');
    ask({ newDueOn: '2026-08-19' }).moves('pending');
    ask({ newDueOn: '2026-08-20' }).refused('extensionWithinCap');
    ask({ reason: '' }).refused('givesReason');
    ask({ remainingSteps: '' }).refused('givesRemainingSteps');
    ask({ interimControls: [] }).refused('hasInterimControls');
    given('rectifying', { extensionsGranted: 2 }).when({ type: 'REQUEST_EXTENSION' }).refused('extensionsLeft');
    given('submitted').when({ type: 'REQUEST_EXTENSION' }).refused('isBeingRectified');
    given('closed').when({ type: 'REQUEST_EXTENSION' }).refused('caseIsOpen', 'isBeingRectified');
    given('rectifying', {}, pending).when({ type: 'REQUEST_EXTENSION' }).refused('notOpenInThisState');
  },
  'a new date is a new clock': (given) =>
    given('rectifying', asked, pending)
      .when({ type: 'APPROVE_EXTENSION' })
      .moves('none')
      .records({ dueAt: endOf('2026-06-08'), originalDueAt: endOf('2026-05-29'), extensionsGranted: 1 })
      .tells('extensionApproved')
      .arms('urge', local('2026-06-09T09:00'))
      .armsNo('extension.decide.major'),
  'an extension is approved by who set the date, before it, and not beyond what was asked': (given) => {
    const approve = (fields: object) =>
      given('rectifying', asked, pending).when({ type: 'APPROVE_EXTENSION', ...fields });
    approve({ by: 'office' }).moves('none');
    approve({ by: 'overseer' }).refused('actorSetTheDueDate');
    approve({ at: local('2026-05-29T23:59') }).moves('none');
    approve({ at: local('2026-05-30T00:00') }).refused('decidedBeforeDue');
    approve({ newDueOn: '2026-05-29' }).refused('newDueIsLater');
    approve({ newDueOn: '2026-06-09' }).refused('newDueIsNotBeyondRequest');
    approve({ opinion: '' }).refused('givesOpinion');
    const greedy = { ...asked, requestedDueAt: endOf('2026-09-30') };
    const beyond = { type: 'APPROVE_EXTENSION', newDueOn: '2026-08-20' } as const;
    given('rectifying', greedy, pending).when(beyond).refused('extensionWithinCap');
    const shut = given('closed', asked, pending).when({ type: 'APPROVE_EXTENSION' });
    shut.refused('caseIsOpen');
  },
  'a refusal leaves the date alone': (given) => {
    const reject = (fields: object) =>
      given('rectifying', asked, pending).when({ type: 'REJECT_EXTENSION', ...fields });
    reject({})
      .moves('none')
      .tells('extensionRejected')
      .records({ dueAt: endOf('2026-05-29'), requestedDueAt: null });
    reject({ by: 'overseer' }).refused('actorSetTheDueDate');
    reject({ reason: '' }).refused('givesReason');
    given('closed', asked, pending).when({ type: 'REJECT_EXTENSION' }).refused('caseIsOpen');
  },
  'silence is refusal, and only time may say so': (given) => {
    const silence = (by: 'timer' | 'office') =>
      given('rectifying', asked, pending).when({ type: 'EXTENSION_UNDECIDED', by });
    silence('timer')
      .moves('none')
      .tells('extensionRejected')
      .records({ dueAt: endOf('2026-05-29') });
    silence('office').refused('timerOnly');
    given('closed', asked, pending).when({ type: 'EXTENSION_UNDECIDED' }).refused('caseIsOpen');
  },
};
