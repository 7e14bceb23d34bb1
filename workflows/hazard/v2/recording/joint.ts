import type { Command } from '../../../kit/types.js';
import { including, payloadOf, personOf } from '../../v1/recording/record.js';
import type { HazardFacts, Subtask } from '../hazard.facts.js';
import type { AddSubtaskPayload, DualReportPayload, SubtaskPayload } from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import type { Recorder } from './record.js';

const addSubtask: Recorder = (facts, command, { calendar }) => {
  const { unitId, unitIsAuthority, dueOn } = payloadOf<AddSubtaskPayload>(command);
  const share: Subtask = {
    seq: command.seq,
    unitId,
    unitIsAuthority,
    dueAt: calendar.endOfDay(dueOn),
    percent: 0,
    state: 'open',
  };
  return {
    ...facts,
    subtasks: [...facts.subtasks, share],
    clocks: startTrack(facts, `subtask:${command.seq}`, command),
  };
};

function change(facts: HazardFacts, command: Command, to: Partial<Subtask>): HazardFacts['subtasks'] {
  const { subtaskSeq } = payloadOf<SubtaskPayload>(command);
  return facts.subtasks.map((share) => (share.seq === subtaskSeq ? { ...share, ...to } : share));
}

const dropSubtask: Recorder = (facts, command) => {
  const { subtaskSeq } = payloadOf<SubtaskPayload>(command);
  return {
    ...facts,
    subtasks: facts.subtasks.filter(({ seq }) => seq !== subtaskSeq),
    clocks: endTracks(facts.clocks, `subtask:${subtaskSeq}`, `subtaskReview:${subtaskSeq}`),
  };
};

/** Whoever works on a share may never verify the whole. */
const logSubtask: Recorder = (facts, command) => {
  const { percent } = payloadOf<SubtaskPayload>(command);
  return {
    ...facts,
    subtasks: change(facts, command, percent === undefined ? {} : { percent }),
    rectifiers: including(facts.rectifiers, personOf(command)),
  };
};

const submitSubtask: Recorder = (facts, command) => {
  const { subtaskSeq } = payloadOf<SubtaskPayload>(command);
  const { [`subtask:${subtaskSeq}` as const]: _given, ...clocks } = facts.clocks;
  return {
    ...facts,
    subtasks: change(facts, command, { percent: 100, state: 'submitted' }),
    rectifiers: including(facts.rectifiers, personOf(command)),
    clocks: { ...clocks, [`subtaskReview:${subtaskSeq}`]: { seq: command.seq, at: command.at } },
  };
};

const acceptSubtask: Recorder = (facts, command) => ({
  ...facts,
  subtasks: change(facts, command, { state: 'accepted' }),
  clocks: endTracks(facts.clocks, `subtaskReview:${payloadOf<SubtaskPayload>(command).subtaskSeq}`),
});

/** Sent back: its date stands where it stood, and its limit is asked for again. */
const returnSubtask: Recorder = (facts, command) => {
  const { subtaskSeq } = payloadOf<SubtaskPayload>(command);
  const clocks = endTracks(facts.clocks, `subtaskReview:${subtaskSeq}`);
  return {
    ...facts,
    subtasks: change(facts, command, { state: 'open' }),
    clocks: { ...clocks, [`subtask:${subtaskSeq}`]: { seq: command.seq, at: command.at } },
  };
};

const reportDual: Recorder = (facts, command, { calendar }) => {
  const { to, reportedOn } = payloadOf<DualReportPayload>(command);
  const dualReport = { ...facts.dualReport, [to]: calendar.startOfDay(reportedOn) };
  const both = dualReport.department !== null && dualReport.workersCongress !== null;
  return { ...facts, dualReport, clocks: both ? endTracks(facts.clocks, 'dualOwed') : facts.clocks };
};

export const jointRecorders = {
  ADD_SUBTASK: addSubtask,
  DROP_SUBTASK: dropSubtask,
  LOG_SUBTASK: logSubtask,
  SUBMIT_SUBTASK: submitSubtask,
  ACCEPT_SUBTASK: acceptSubtask,
  RETURN_SUBTASK: returnSubtask,
  REPORT_DUAL: reportDual,
};
