import { local } from '../../../v1/testing/cast.js';
import { units } from '../../../v2/testing/cast.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const climbing = { escalation: 'climbing' };
const { clocks } = factsIn.rectifying;
const due = clocks.due!.seq;
const morning = local('2026-06-22T09:00');

const draft = (
  kind: string,
  against: 'owner' | 'responsible',
  signer: string,
  because: string,
  againstUnitId: string,
  ground = 'delay',
) => ({ act: 'open', kind, against, signer, because, ground, againstUnitId });
const letter = (because: string, againstUnitId: string) =>
  draft('letter', 'owner', 'committeeOffice', because, againstUnitId, because === 'L2' ? 'delay' : 'silence');
const withdraw = { act: 'withdraw', of: 'rungs' };

const ofRungs = [
  ['rung.L2', letter('L2', units.department)],
  ['rung.L3', draft('bulletin', 'responsible', 'committeeLeader', 'L3', units.enterprise)],
  ['rung.L4', draft('interview', 'responsible', 'committeeLeader', 'L4', units.enterprise)],
  ['rung.L5', draft('listing', 'responsible', 'committeeLeader', 'L5', units.enterprise)],
  ['rung.L6', draft('stop', 'responsible', 'departmentSupervisor', 'L6', units.enterprise)],
  ['rung.L7', draft('referral', 'owner', 'committeeLeader', 'L7', units.department)],
] as const;

export const measureActs: Acts = {
  'a rung carried out drafts its measure once; one overtaken drafts nothing': (given) => {
    const rung = (kind: string, more = {}) =>
      given('rectifying', {}, climbing).when({ type: 'RUNG_DUE', kind, anchor: due, at: morning, ...more });
    for (const [kind, drafted] of ofRungs) {
      rung(kind).orders(drafted);
      rung(kind, { overtaken: true }).orders();
    }
    rung('urge').orders();
  },
  'a rung reached by decision or by what happened drafts the measure of that rung': (given) => {
    given('rectifying')
      .when({ type: 'SKIP_TO_RUNG' })
      .orders({ ...ofRungs[3][1], ground: 'decision' });
    given('rectifying')
      .when({ type: 'TRIGGER_DUE' })
      .orders({ ...ofRungs[5][1], ground: 'accident' });
    given('reported')
      .when({ type: 'TRIGGER_DUE', kind: 'trigger.danger' })
      .orders(draft('stop', 'responsible', 'departmentSupervisor', 'L6', units.enterprise, 'danger'));
    given('reported', { ownerUnitId: null })
      .when({ type: 'TRIGGER_DUE', kind: 'trigger.danger' })
      .orders(draft('stop', 'responsible', 'committeeLeader', 'L6', units.enterprise, 'danger'));
  },
  'what stands is not drafted a second time; what happened anew is, save the listing': (given) => {
    const listed = { standing: ['listing', 'stop', 'referral'] } as never;
    for (const [kind, drafted] of ofRungs) {
      const again = given('rectifying', listed, climbing).when({ type: 'RUNG_DUE', kind, anchor: due, at: morning });
      if (['listing', 'stop', 'referral'].includes(drafted.kind)) again.orders();
      else again.orders(drafted);
    }
    given('rectifying', listed)
      .when({ type: 'TRIGGER_DUE' })
      .orders({ ...ofRungs[5][1], ground: 'accident' });
    given('rectifying', listed).when({ type: 'TRIGGER_DUE', kind: 'trigger.recurrence' }).orders();
    given('rectifying')
      .when({ type: 'SKIP_TO_RUNG' })
      .records({ standing: ['listing'] });
    const danger = { danger: { declaredBy: { accountId: 'inspector', unitId: 'department' } }, standing: ['stop'] };
    given('rectifying', danger as never)
      .when({ type: 'END_DANGER' })
      .records({ standing: [] });
  },
  'another department that leads takes over what waits for a signature': (given) => {
    const sent = {
      transfer: { toUnitId: units.otherDepartment },
      clocks: { ...clocks, transferAsked: { seq: 12, at: 1 } },
    };
    given('reported', { ...sent, measuresLedTo: 1 })
      .when({ type: 'ACCEPT_TRANSFER' })
      .orders({ act: 'handOver', ownerUnitId: units.otherDepartment });
    given('reported', sent).when({ type: 'ACCEPT_TRANSFER' }).orders();
  },
  'an authority that lets its own limit pass is written to once, on the day the policy names': (given) => {
    const silent = (kind: string, n: number, covers = 1) =>
      given('determined').when({ type: 'LIMIT_DUE', kind, anchor: 5, n, covers });
    silent('assign.limit', 3).orders();
    silent('assign.limit', 4).orders(letter('assign.limit', units.department));
    silent('assign.limit', 9, 9).orders(letter('assign.limit', units.department));
    given('determined', { writtenFor: { 'assign.limit': 5 } })
      .when({ type: 'LIMIT_DUE', kind: 'assign.limit', anchor: 5, n: 5 })
      .orders();
    given('determined', { writtenFor: { 'assign.limit': 4 } })
      .when({ type: 'LIMIT_DUE', kind: 'assign.limit', anchor: 5, n: 6 })
      .orders(letter('assign.limit', units.department));
    silent('assign.limit', 4).records({ writtenFor: { 'assign.limit': 5 } });
    silent('draft.limit', 10).orders();
    silent('ack.limit', 3).orders();
    silent('ack.limit', 4).orders(letter('ack.limit', units.department));
    silent('dual.report', 4).orders();
    given('verifying', {}, { escalation: 'held' })
      .when({ type: 'LIMIT_DUE', kind: 'verify.limit', anchor: 10, n: 1 })
      .orders(letter('verify.limit', units.department));
  },
  'so is one that let a request for more time lapse, or looks back at nothing': (given) => {
    given('rectifying', {}, { extension: 'pending' })
      .when({ type: 'EXTENSION_UNDECIDED', kind: 'extension.decide.major', anchor: 12, n: 1 })
      .orders(letter('extension.decide.major', units.department));
    const byOffice = { assignment: { ...factsIn.rectifying.assignment!, assigningUnitId: units.office } };
    given('rectifying', byOffice, { extension: 'pending' })
      .when({ type: 'EXTENSION_UNDECIDED', kind: 'extension.decide.major', anchor: 12, n: 1 })
      .orders();
    given('closed')
      .when({ type: 'LOOKBACK_DUE', kind: 'lookback.major', anchor: 12, n: 4 })
      .orders(letter('lookback.major', units.department));
  },
  'nobody is written to for the silence of another': (given) => {
    const sent = {
      transfer: { toUnitId: units.otherDepartment },
      clocks: { ...clocks, transferAsked: { seq: 12, at: 1 } },
    };
    given('reported', sent)
      .when({ type: 'LIMIT_DUE', kind: 'transfer.answer', anchor: 12, n: 4 })
      .orders(letter('transfer.answer', units.otherDepartment));
    given('verified', {}, { escalation: 'held' })
      .when({ type: 'LIMIT_DUE', kind: 'approve.limit', anchor: 12, n: 4 })
      .orders();
  },
  'the end of a hazard that led to measures withdraws what nobody has issued': (given) => {
    given('rectifying', {}, climbing).when({ type: 'RUNG_DUE', kind: 'rung.L2', anchor: due, at: morning }).records({
      measuresLedTo: 1,
    });
    given('verified', { measuresLedTo: 1 }).when({ type: 'APPROVE_CLOSE' }).orders(withdraw);
    given('verified').when({ type: 'APPROVE_CLOSE' }).orders();
    given('rectifying').when({ type: 'LOG_PROGRESS' }).orders();
    given('closed').when({ type: 'LOOKBACK_PASS' }).orders();
    given('closed', { measuresLedTo: 1 }).when({ type: 'LOOKBACK_PASS' }).orders({ act: 'withdraw', of: 'lookBack' });
  },
};
