import type { PassPayload } from '../../v1/hazard.payloads.js';
import { closeoutRecorders as first } from '../../v1/recording/closeout.js';
import { payloadOf } from '../../v1/recording/record.js';
import { rectificationRecorders as firstRectification } from '../../v1/recording/rectification.js';
import { rowLimits } from '../hazard.codes.js';
import type { AssignPayload } from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import { asBefore, newest, type Recorder } from './record.js';
import { owesDualReport } from './reporting.js';

const assigned: Recorder = (facts, command) => ({
  ...facts,
  lateRecorded: facts.lateRecorded || payloadOf<AssignPayload>(command).lateRecord === true,
  clocks: owesDualReport(facts) ? startTrack(facts, 'dualOwed', command) : facts.clocks,
});

/** The shares were given under the assignment that is handed back. */
const returned: Recorder = (facts) => {
  const shares = facts.subtasks.flatMap(({ seq }) => [`subtask:${seq}`, `subtaskReview:${seq}`] as const);
  return { ...facts, subtasks: [], clocks: endTracks(facts.clocks, 'dualOwed', ...shares) };
};

/** Passed items are done with; the date stands for the rest（8.18）. */
const passPartly: Recorder = asBefore(first.FAIL, (facts, command) => {
  const { items } = payloadOf<PassPayload>(command);
  const failed = items.filter(({ passed }) => !passed).map(({ item }) => item);
  return {
    ...facts,
    itemsClosed: facts.itemsClosed + items.length - failed.length,
    itemsLeft: newest(failed, rowLimits.itemsLeft),
  };
});

const lookedBack: Recorder = (facts) => ({ ...facts, clocks: endTracks(facts.clocks, 'sampled') });

/** What stood beside the close-out that falls is over with it; a rejected hazard waits for its determination again. */
const lookBackFailed: Recorder = (facts, command, rules) => {
  const clocks = endTracks(facts.clocks, 'sampled', 'transferAsked', 'disputed', 'voidProposed');
  const found = {
    ...facts,
    clocks,
    sampledBy: null,
    itemsLeft: [],
    endedBy: null,
    transfer: null,
    dispute: facts.dispute?.status === 'open' ? null : facts.dispute,
    voidProposal: null,
    suspension: null,
  };
  if (facts.rejectedAt !== null) {
    return {
      ...found,
      rejectedAt: null,
      rejectionProposedBy: null,
      lookBackDone: false,
      clocks: endTracks(startTrack(found, 'reported', command), 'completed'),
    };
  }
  const isFalse = command.payload['finding'] === 'false';
  return asBefore(first.LOOKBACK_FAIL)(
    { ...found, falseRectifications: facts.falseRectifications + (isFalse ? 1 : 0) },
    command,
    rules,
  );
};

export const closeoutRecorders = {
  ASSIGN: asBefore(firstRectification.ASSIGN, assigned),
  REASSIGN: asBefore(first.REASSIGN, assigned),
  RETURN: asBefore(firstRectification.RETURN, returned),
  PASS: asBefore(first.PASS, (facts) => ({ ...facts, itemsLeft: [] })),
  PASS_PARTLY: passPartly,
  LOOKBACK_PASS: asBefore(first.LOOKBACK_PASS, lookedBack),
  LOOKBACK_FAIL: lookBackFailed,
};
