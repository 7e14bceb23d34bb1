import { ScenarioError } from '../../../../kit/testing/scenario.js';
import { endOf, local } from '../../../v1/testing/cast.js';
import { units } from '../../../v2/testing/cast.js';
import { officer } from '../../../v2/testing/forms.js';
import { hazardNotices } from '../../hazard.notices.js';
import { rules } from '../cast.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const climbing = { escalation: 'climbing' };
const { clocks } = factsIn.rectifying;
const due = clocks.due!.seq;
/** The date of every scenario is Friday 29 May 2026; these are the mornings of the rungs after it. */
const morning = { L1: '2026-06-01', L2: '2026-06-04', L3: '2026-06-10', L4: '2026-06-22' } as const;
const at = (day: string) => local(`${day}T09:00`);
const urged = {
  rung: 'L1',
  replyRung: 'L1',
  fired: { [`urge:${due}`]: 1 },
  clocks: { ...clocks, urged: { seq: 15, at: at(morning.L1) } },
} as const;
const lettered = {
  rung: 'L2',
  replyRung: 'L2',
  fired: { [`urge:${due}`]: 1, [`rung.L2:${due}`]: 1 },
  clocks: { ...clocks, urged: { seq: 16, at: at(morning.L2) } },
} as const;

export const ladderActs: Acts = {
  'all rungs of a major hazard are armed from the beginning, in working time': (given) => {
    const outcome = given('rectifying').when({ type: 'LOG_PROGRESS' });
    outcome
      .arms('urge', at('2026-06-01'))
      .arms('rung.L2', at('2026-06-03'))
      .arms('rung.L3', at('2026-06-10'))
      .arms('rung.L4', at('2026-06-22'))
      .arms('rung.L5', at('2026-06-29'))
      .arms('rung.L6', at('2026-07-13'))
      .arms('rung.L7', at('2026-08-24'));
  },
  'a general hazard is not interviewed, listed or referred': (given) => {
    const outcome = given('rectifying', { level: 'general' }).when({ type: 'LOG_PROGRESS' });
    outcome.arms('rung.L3').arms('rung.L6').armsNo('rung.L4').armsNo('rung.L5').armsNo('rung.L7');
  },
  'the letter waits until the explanation asked for by the first rung could have come': (given) =>
    given('rectifying')
      .when({ type: 'RUNG_DUE', kind: 'urge', anchor: due, at: at(morning.L1) })
      .moves('climbing')
      .records({ rung: 'L1', replyRung: 'L1', explained: false })
      .tells('urge')
      .arms('urge.reply', endOf('2026-06-03'))
      .arms('rung.L2', at('2026-06-04'))
      .arms('digest', at('2026-06-02')),
  'the explanation is asked for by the limit of the rung that asked, in the morning after it': (given) => {
    const { after, command } = given('rectifying', lettered, climbing).when({
      type: 'LIMIT_DUE',
      kind: 'urge.reply',
      anchor: 16,
      at: endOf('2026-06-11'),
    });
    const [notice] = hazardNotices(after, command, after, rules);
    const said = { limitAtMs: notice?.data['limitAtMs'], notBefore: notice?.notBefore };
    const expected = { limitAtMs: endOf('2026-06-11'), notBefore: at('2026-06-12') };
    if (JSON.stringify(said) !== JSON.stringify(expected)) throw new ScenarioError(JSON.stringify(said));
  },
  'each rung is told by its own notice and opens what it drafts': (given) => {
    for (const [kind, rung, notice] of [
      ['rung.L2', 'L2', 'rungLetter'],
      ['rung.L3', 'L3', 'rungBulletin'],
      ['rung.L4', 'L4', 'rungInterview'],
      ['rung.L5', 'L5', 'rungListing'],
      ['rung.L6', 'L6', 'rungStop'],
      ['rung.L7', 'L7', 'rungReferral'],
    ] as const) {
      given('rectifying', urged, climbing)
        .when({ type: 'RUNG_DUE', kind, anchor: due, at: at(morning.L4) })
        .moves('climbing')
        .records({ rung })
        .tells(notice)
        .armsNo(kind);
    }
  },
  'a rung overtaken by a higher one is recorded, and nobody is told': (given) =>
    given('rectifying', urged, climbing)
      .when({ type: 'RUNG_DUE', kind: 'rung.L2', anchor: due, overtaken: true, at: at(morning.L3) })
      .records({ rung: 'L2', replyRung: 'L1', climbs: [{ rung: 'L2', seq: 20, how: 'overtaken' }] })
      .tells()
      .armsNo('rung.L2')
      .arms('rung.L3'),
  'used up extensions begin with the bulletin': (given) => {
    const twice = { extensionsGranted: 2 };
    given('rectifying', twice).when({ type: 'LOG_PROGRESS' }).arms('rung.L3', at(morning.L1));
    given('rectifying', twice)
      .when({ type: 'RUNG_DUE', kind: 'rung.L3', anchor: due, at: at(morning.L1) })
      .records({
        rung: 'L3',
        climbs: [
          { rung: 'L1', seq: 20, how: 'overtaken' },
          { rung: 'L2', seq: 20, how: 'overtaken' },
          { rung: 'L3', seq: 20, how: 'carriedOut' },
        ],
      })
      .armsNo('rung.L2')
      .arms('rung.L4');
  },
  'after the last rung the digest goes on without end': (given) => {
    const top = { ...lettered, rung: 'L7', fired: { ...lettered.fired, [`rung.L7:${due}`]: 1 } } as const;
    given('rectifying', top, climbing)
      .when({ type: 'DIGEST_DUE', kind: 'digest', anchor: due, at: at('2027-03-01') })
      .tells('digest')
      .arms('digest')
      .armsNo('rung.L6');
  },
  'a person passes over rungs with a reason and somebody who approves': (given) => {
    const skip = (fields: object, regions = {}) =>
      given('rectifying', urged, regions).when({ type: 'SKIP_TO_RUNG', at: at(morning.L2), ...fields });
    for (const regions of [{}, climbing]) {
      skip({}, regions)
        .moves('climbing')
        .records({ rung: 'L5' })
        .tells('rungListing')
        .arms('rung.L6')
        .armsNo('rung.L3');
      skip({ rung: 'L1' }, regions).refused('rungIsHigher');
      skip({ reason: '' }, regions).refused('givesReason');
      skip({ approvers: [] }, regions).refused('skipIsApproved');
      skip({ approvers: [officer('office')] }, regions).refused('skipIsApproved');
      skip({ by: 'otherHead' }, regions).refused('skipperIsOwnerOrCommittee');
      given('rectifying', { ...urged, level: 'general' }, regions)
        .when({ type: 'SKIP_TO_RUNG' })
        .refused('rungIsOfItsLevel');
      given('determined', {}, regions).when({ type: 'SKIP_TO_RUNG' }).refused('ladderStands');
      given('closed', urged, regions).when({ type: 'SKIP_TO_RUNG' }).refused('caseIsOpen');
    }
    skip({ by: 'vicemayor', approvers: [] }).records({ rung: 'L5' });
    given('submitted').when({ type: 'SKIP_TO_RUNG' }).refused('notOpenInThisState');
  },
  'danger waits for no rung, and ends when somebody answers for that': (given) => {
    const told = given('reported').when({ type: 'DECLARE_DANGER' });
    told.tells('dangerDeclared').arms('trigger.danger', told.command.at);
    told.reaches({ post: 'principal', unitId: units.enterprise }).reaches({ post: 'committeeLeader' });
    given('reported').when({ type: 'DECLARE_DANGER', reason: '' }).refused('givesReason');
    given('draft').when({ type: 'DECLARE_DANGER' }).refused('wasReported');
    const danger = { declaredBy: { accountId: 'inspector', unitId: 'department' } };
    const declared = { danger, clocks: { ...clocks, danger: { seq: 18, at: at(morning.L1) } } };
    given('rectifying', declared).when({ type: 'DECLARE_DANGER' }).refused('noDangerYet');
    given('rectifying', declared).when({ type: 'END_DANGER' }).tells('dangerEnded').records({ danger: null });
    given('rectifying', declared).when({ type: 'END_DANGER', reason: '' }).refused('givesReason');
    given('rectifying', declared).when({ type: 'END_DANGER', by: 'otherHead' }).refused('assignerIsOwnerOrOffice');
    given('rectifying').when({ type: 'END_DANGER' }).refused('dangerIsDeclared');
    given('draft', { danger }).when({ type: 'END_DANGER', by: 'office' }).refused('wasReported');
    given('closed', { danger }).when({ type: 'END_DANGER' }).refused('caseIsOpen');
    given('closed').when({ type: 'DECLARE_DANGER' }).refused('caseIsOpen');
  },
  'a refusal is recorded once under a date, and leads to the stop order': (given) => {
    const refused = given('rectifying').when({ type: 'RECORD_REFUSAL' });
    refused.tells('refusalRecorded').arms('trigger.refusal', refused.command.at);
    given('rectifying')
      .when({ type: 'TRIGGER_DUE', kind: 'trigger.refusal' })
      .records({ rung: 'L6' })
      .tells('rungStop');
    given('rectifying').when({ type: 'RECORD_REFUSAL', reason: '' }).refused('givesReason');
    const once = { clocks: { ...clocks, refusal: { seq: due + 1, at: at(morning.L1) } } };
    given('rectifying', once).when({ type: 'RECORD_REFUSAL' }).refused('noRefusalYet');
    const before = { clocks: { ...clocks, refusal: { seq: due - 1, at: at(morning.L1) } } };
    given('rectifying', before).when({ type: 'RECORD_REFUSAL' }).tells('refusalRecorded');
    given('determined').when({ type: 'RECORD_REFUSAL' }).refused('ladderStands');
    given('draft').when({ type: 'RECORD_REFUSAL' }).refused('wasReported', 'ladderStands');
    given('closed').when({ type: 'RECORD_REFUSAL' }).refused('caseIsOpen');
  },
  'a major hazard that came back leads to its listing as soon as both are known': (given) => {
    const again = { recurrenceOf: 'earlier' };
    given('reported', again).when({ type: 'DETERMINE' }).arms('trigger.recurrence');
    given('reported').when({ type: 'DETERMINE' }).armsNo('trigger.recurrence');
    given('rectifying').when({ type: 'LINK_RECURRENCE' }).arms('trigger.recurrence');
    given('rectifying', { level: 'general' }).when({ type: 'LINK_RECURRENCE' }).armsNo('trigger.recurrence');
    given('rectifying', again)
      .when({ type: 'TRIGGER_DUE', kind: 'trigger.recurrence' })
      .records({ rung: 'L5' })
      .tells('rungListing');
  },
  'an accident and a false rectification lead to the referral at once, wherever the ladder stands': (given) => {
    const hit = given('submitted').when({ type: 'RECORD_ACCIDENT' });
    hit.moves('held').arms('trigger.accident', hit.command.at);
    for (const [state, regions] of [
      ['submitted', {}],
      ['rectifying', {}],
      ['rectifying', climbing],
    ] as const) {
      given(state, {}, regions)
        .when({ type: 'TRIGGER_DUE' })
        .records({ rung: 'L7', climbs: [{ rung: 'L7', seq: 20, how: 'occurrence' }] })
        .tells('rungReferral');
      given(state, {}, regions).when({ type: 'TRIGGER_DUE', by: 'office' }).refused('timerOnly');
      given('closed', {}, { escalation: state === 'submitted' ? 'held' : 'quiet', ...regions })
        .when({ type: 'TRIGGER_DUE' })
        .refused('caseIsOpen');
    }
    given('closed').when({ type: 'LOOKBACK_FAIL', finding: 'false' }).arms('trigger.falseRectification');
    given('closed').when({ type: 'LOOKBACK_FAIL', finding: 'rebound' }).armsNo('trigger.falseRectification');
  },
};
