import { startClock } from '../hazard.clock.js';
import type { ReassignPayload, StartVerifyPayload } from '../hazard.payloads.js';
import { payloadOf, personOf, type Recorder } from './record.js';

const startVerify: Recorder = (facts, command) => ({
  ...facts,
  verifiers: payloadOf<StartVerifyPayload>(command).verifiers.map(({ accountId, unitId }) => ({ accountId, unitId })),
});

const passMajor: Recorder = (facts, command) => ({ ...facts, clocks: startClock(facts, 'verified', command) });

const closed: Recorder = (facts, command) => ({
  ...facts,
  closedAt: command.at,
  closeResult: 'fixed',
  clocks: startClock(facts, 'closed', command),
});

const pass: Recorder = (facts, command, rules) =>
  facts.level === 'major' ? passMajor(facts, command, rules) : closed(facts, command, rules);

const fail: Recorder = (facts) => ({ ...facts, underway: true, submission: null, verifiers: [] });

const approveClose: Recorder = (facts, command, rules) => ({
  ...closed(facts, command, rules),
  approver: personOf(command),
});

/** The list owner sends it back to the same verifiers; their limit begins anew. */
const rejectClose: Recorder = (facts, command) => ({ ...facts, clocks: startClock(facts, 'submitted', command) });

const lookBackPass: Recorder = (facts) => ({ ...facts, lookBackDone: true });

/** The close-out falls: nothing of it stands but its history, and a new date must be set. */
const lookBackFail: Recorder = (facts, command) => ({
  ...facts,
  dueAt: null,
  assignedDueAt: null,
  submission: null,
  verifiers: [],
  approver: null,
  closedAt: null,
  closeResult: null,
  lookBackDone: false,
  reopenings: facts.reopenings + 1,
  rung: null,
  heldWd: 0,
  explained: false,
  milestones: [],
  clocks: startClock(facts, 'reopened', command),
});

const reassign: Recorder = (facts, command, { calendar }) => {
  const { dueOn, interimControls, responsibleUnitId, responsibleIsAuthority, assigningUnitId, supervisingUnitId } =
    payloadOf<ReassignPayload>(command);
  const dueAt = calendar.endOfDay(dueOn);
  const clocks = startClock(facts, 'due', command);
  return {
    ...facts,
    underway: true,
    assignment: facts.assignment ?? {
      responsibleUnitId: responsibleUnitId!,
      responsibleIsAuthority: responsibleIsAuthority === true,
      assigningUnitId: assigningUnitId!,
      supervisingUnitId: supervisingUnitId!,
    },
    originalDueAt: facts.originalDueAt ?? dueAt,
    dueAt,
    assignedDueAt: dueAt,
    interimControls,
    clocks: { ...clocks, assigned: clocks.due },
  };
};

export const closeoutRecorders = {
  START_VERIFY: startVerify,
  PASS: pass,
  FAIL: fail,
  APPROVE_CLOSE: approveClose,
  REJECT_CLOSE: rejectClose,
  LOOKBACK_PASS: lookBackPass,
  LOOKBACK_FAIL: lookBackFail,
  REASSIGN: reassign,
};
