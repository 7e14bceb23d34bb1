import { milestoneInstants } from '../claims/planning.js';
import { startClock } from '../hazard.clock.js';
import type { AssignPayload, CloseoutPayload, PlanPayload } from '../hazard.payloads.js';
import { including, payloadOf, personOf, type Recorder } from './record.js';

const assign: Recorder = (facts, command, { calendar }) => {
  const { responsibleUnitId, responsibleIsAuthority, assigningUnitId, supervisingUnitId, dueOn, interimControls } =
    payloadOf<AssignPayload>(command);
  const dueAt = calendar.endOfDay(dueOn);
  return {
    ...facts,
    assignment: { responsibleUnitId, responsibleIsAuthority, assigningUnitId, supervisingUnitId },
    interimControls,
    originalDueAt: facts.originalDueAt ?? dueAt,
    dueAt,
    assignedDueAt: dueAt,
    clocks: { ...startClock(facts, 'assigned', command), due: { seq: command.seq, at: command.at } },
  };
};

/** A wrong body hands it back: the date it was given falls with the assignment, the first date on record stays. */
const returnAssignment: Recorder = (facts, command) => ({
  ...facts,
  assignment: null,
  dueAt: null,
  assignedDueAt: null,
  clocks: startClock(facts, 'determined', command),
});

const acknowledge: Recorder = (facts, command) => ({ ...facts, clocks: startClock(facts, 'acknowledged', command) });

const submitPlan: Recorder = (facts, command, { calendar }) => ({
  ...facts,
  milestones: milestoneInstants(payloadOf<PlanPayload>(command), calendar),
  rectifiers: including(facts.rectifiers, personOf(command)),
  clocks: startClock(facts, 'planSubmitted', command),
});

const approvePlan: Recorder = (facts, command) => ({
  ...facts,
  underway: true,
  clocks: startClock(facts, 'planApproved', command),
});

const start: Recorder = (facts, command) => ({
  ...facts,
  underway: true,
  rectifiers: including(facts.rectifiers, personOf(command)),
});

const returnPlan: Recorder = (facts, command) => ({
  ...facts,
  milestones: [],
  clocks: startClock(facts, 'acknowledged', command),
});

/** Whoever of the responsible unit works on the fix may never verify it. */
const logProgress: Recorder = (facts, command) => ({
  ...facts,
  progressLines: facts.progressLines + 1,
  rectifiers:
    command.actor.unitId === facts.assignment?.responsibleUnitId
      ? including(facts.rectifiers, personOf(command))
      : facts.rectifiers,
});

/** In time means before the due instant; the very instant is late. */
const submitCloseout: Recorder = (facts, command) => ({
  ...facts,
  underway: false,
  rectifiers: including(facts.rectifiers, personOf(command)),
  submission: {
    at: command.at,
    timely: facts.dueAt !== null && command.at < facts.dueAt,
    afterPhotos: payloadOf<CloseoutPayload>(command).afterPhotos.length,
  },
  clocks: startClock(facts, 'submitted', command),
});

export const rectificationRecorders = {
  ASSIGN: assign,
  RETURN: returnAssignment,
  ACKNOWLEDGE: acknowledge,
  DEEMED_SERVED: acknowledge,
  SUBMIT_PLAN: submitPlan,
  START: start,
  APPROVE_PLAN: approvePlan,
  RETURN_PLAN: returnPlan,
  LOG_PROGRESS: logProgress,
  SUBMIT_CLOSEOUT: submitCloseout,
};
