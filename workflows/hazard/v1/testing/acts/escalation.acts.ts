import { endOf, local } from '../cast.js';
import type { Acts } from '../given.js';
import { factsIn } from '../standings.js';

const climbing = { escalation: 'climbing' };
const urged = {
  rung: 'L1',
  clocks: { ...factsIn.rectifying.clocks, urged: { seq: 15, at: local('2026-06-01T09:00') } },
} as const;

export const escalationActs: Acts = {
  'the first rung after the date climbs and asks for an explanation': (given) =>
    given('rectifying')
      .when({ type: 'RUNG_DUE', at: local('2026-06-01T09:00') })
      .moves('climbing')
      .records({ rung: 'L1', explained: false })
      .tells('urge')
      .arms('urge.reply', endOf('2026-06-03'))
      .arms('digest', local('2026-06-02T09:00'))
      .armsNo('urge'),
  'reminders, limits and digests are told and change nothing else': (given) => {
    for (const [type, kind, notice] of [
      ['REMIND_DUE', 'remind.R3', 'reminder'],
      ['DIGEST_DUE', 'digest', 'digest'],
      ['LIMIT_DUE', 'plan.limit', 'limitPassed'],
    ] as const) {
      for (const regions of [{}, climbing]) {
        given('acknowledged', urged, regions)
          .when({ type, kind })
          .moves('acknowledged')
          .moves(regions === climbing ? 'climbing' : 'quiet')
          .records({ fired: { [`${kind}:6`]: 1 } })
          .tells(notice);
      }
    }
    given('submitted').when({ type: 'LIMIT_DUE' }).moves('held').tells('limitPassed');
    given('rectifying', urged, climbing).when({ type: 'RUNG_DUE', n: 2 }).moves('climbing').tells('urge');
  },
  'a limit that goes on being missed is told as a digest': (given) =>
    given('submitted').when({ type: 'LIMIT_DUE', n: 3, covers: 1 }).tells('digest'),
  'a reminder overtaken by a higher rung is recorded and not told': (given) =>
    given('rectifying').when({ type: 'REMIND_DUE', overtaken: true }).moves('rectifying').tells(),
  'a held ladder hears no rung': (given) => {
    for (const type of ['RUNG_DUE', 'REMIND_DUE', 'DIGEST_DUE'] as const) {
      given('submitted').when({ type }).refused('notOpenInThisState');
    }
  },
  'no person may say that time has passed, and time says nothing of a closed case': (given) => {
    for (const type of ['RUNG_DUE', 'REMIND_DUE', 'DIGEST_DUE', 'LIMIT_DUE'] as const) {
      for (const regions of [{}, climbing]) {
        given('rectifying', urged, regions).when({ type, by: 'office' }).refused('timerOnly');
        given('closed', urged, regions).when({ type }).refused('caseIsOpen');
      }
    }
    given('submitted').when({ type: 'LIMIT_DUE', by: 'office' }).refused('timerOnly');
    given('closed', {}, { escalation: 'held' }).when({ type: 'LIMIT_DUE' }).refused('caseIsOpen');
  },
  'the responsible unit explains why it is late, and the date stays': (given) => {
    const reply = (fields: object) => given('rectifying', urged, climbing).when({ type: 'RECORD_REPLY', ...fields });
    reply({})
      .moves('climbing')
      .records({ explained: true, dueAt: endOf('2026-05-29') })
      .tells('replyRecorded')
      .armsNo('urge.reply')
      .arms('digest');
    reply({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    reply({ reason: '' }).refused('givesReason');
    given('closed', urged, climbing).when({ type: 'RECORD_REPLY' }).refused('caseIsOpen');
    given('rectifying').when({ type: 'RECORD_REPLY' }).refused('notOpenInThisState');
  },
  'a late submission goes on climbing until it is closed': (given) => {
    const late = { ...urged, explained: true };
    given('rectifying', late, climbing)
      .when({ type: 'SUBMIT_CLOSEOUT', at: local('2026-06-05T10:00') })
      .moves('climbing')
      .arms('digest');
    const overdue = { ...late, submission: { at: local('2026-03-10T08:00'), timely: false, afterPhotos: 1 } };
    given('verified', overdue, climbing).when({ type: 'APPROVE_CLOSE' }).moves('quiet').records({ rung: null });
  },
};
