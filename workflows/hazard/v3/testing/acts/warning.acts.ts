import { overtakes } from '../../../../kit/definition.js';
import { ScenarioError } from '../../../../kit/testing/scenario.js';
import { local } from '../../../v1/testing/cast.js';
import { hazardDeadlines } from '../../hazard.deadlines.js';
import { rules } from '../cast.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const { clocks } = factsIn.rectifying;
const due = clocks.due!.seq;
const at = (day: string) => local(`${day}T09:00`);

/** Before the date: assigned on Monday 9 March, due on Friday 29 May 2026. */
export const warningActs: Acts = {
  'more time is to be asked for while it still may': (given) => {
    given('rectifying').when({ type: 'LOG_PROGRESS' }).arms('remind.R0', at('2026-04-24'));
    given('rectifying')
      .when({ type: 'REMIND_DUE', kind: 'remind.R0', anchor: due, at: at('2026-04-24') })
      .tells('windowCloses')
      .armsNo('remind.R0');
    given('rectifying').when({ type: 'REMIND_DUE', kind: 'remind.R0', anchor: due, overtaken: true }).tells();
  },
  'whoever is let begin only later hears on his first morning, and nobody once it is too late': (given) => {
    const begins = (day: string) =>
      given('planSubmitted')
        .when({ type: 'APPROVE_PLAN', at: local(`${day}T10:00`) })
        .moves('rectifying');
    begins('2026-04-24').arms('remind.R0', at('2026-04-27'));
    begins('2026-04-28').arms('remind.R0', at('2026-04-29'));
    begins('2026-04-29').armsNo('remind.R0');
    begins('2026-05-06').armsNo('remind.R0');
  },
  'reminders are numbered by the days they come before the date': (given) => {
    const reminders = [
      ['remind.R2', 7, 'remind.R3'],
      ['remind.R3', 3, 'remind.R3'],
    ] as const;
    for (const [kind, daysBefore, next] of reminders) {
      given('rectifying')
        .when({ type: 'REMIND_DUE', kind, anchor: due, n: -daysBefore })
        .records({ fired: { [`${kind}:${due}`]: -daysBefore } })
        .tells('reminder')
        .arms(next);
    }
    given('rectifying', { fired: { [`remind.R2:${due}`]: -7, [`remind.R3:${due}`]: 0 } })
      .when({ type: 'LOG_PROGRESS' })
      .armsNo('remind.R2')
      .armsNo('remind.R3');
  },
  'R0 and R1 are given beside a reminder of the same morning; of what falls due after them only that is given': (
    given,
  ) => {
    const { after } = given('rectifying').when({ type: 'REQUEST_EXTENSION' });
    const armed = hazardDeadlines(after, rules);
    const of = (kind: string) => armed.find((one) => one.kind === kind)!;
    const [r1, r2] = [of('remind.R1'), of('remind.R2')];
    const said = [
      overtakes({ ...r2, dueAt: r1.dueAt }, r1),
      overtakes({ ...r2, dueAt: r1.dueAt + 1 }, r1),
      overtakes({ ...r1, dueAt: r2.dueAt + 1 }, r2),
    ];
    if (said.join() !== 'false,true,false') throw new ScenarioError(said.join());
  },
  'nobody is told to ask for what he has asked for, or may not ask for': (given) => {
    given('rectifying').when({ type: 'REQUEST_EXTENSION' }).armsNo('remind.R0');
    const asked = { clocks: { ...clocks, extensionAsked: { seq: 12, at: at('2026-03-20') } } };
    given('rectifying', asked, { extension: 'pending' }).when({ type: 'REJECT_EXTENSION' }).armsNo('remind.R0');
    given('rectifying', { extensionsGranted: 2 }).when({ type: 'LOG_PROGRESS' }).armsNo('remind.R0');
    given('planSubmitted').when({ type: 'RETURN_PLAN' }).armsNo('remind.R0');
  },
  'whoever says nothing for half of the period is asked, and a line of progress answers it': (given) => {
    given('rectifying').when({ type: 'REQUEST_EXTENSION' }).arms('remind.R1', at('2026-04-20'));
    given('rectifying').when({ type: 'LOG_PROGRESS' }).armsNo('remind.R1');
    given('rectifying')
      .when({ type: 'REMIND_DUE', kind: 'remind.R1', anchor: due, at: at('2026-04-20') })
      .tells('progressMissing')
      .armsNo('remind.R1');
  },
  'nobody is asked for progress who was not let begin, began only then, or has handed in': (given) => {
    given('assigned').when({ type: 'ACKNOWLEDGE' }).armsNo('remind.R1');
    given('acknowledged').when({ type: 'SUBMIT_PLAN' }).armsNo('remind.R1');
    given('planSubmitted').when({ type: 'APPROVE_PLAN' }).arms('remind.R1', at('2026-04-20'));
    given('planSubmitted')
      .when({ type: 'APPROVE_PLAN', at: at('2026-04-21') })
      .moves('rectifying')
      .armsNo('remind.R1');
    given('verifying', {}, { escalation: 'held' }).when({ type: 'FAIL' }).moves('rectifying').armsNo('remind.R1');
  },
};
