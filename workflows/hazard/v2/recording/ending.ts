import { including, payloadOf, personOf } from '../../v1/recording/record.js';
import { rowLimits } from '../hazard.codes.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { AbsorbPayload, AccidentPayload, OnSite, ProposeVoidPayload } from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import { newest, type Recorder } from './record.js';

const proposeVoid: Recorder = (facts, command) => ({
  ...facts,
  voidProposal: { by: personOf(command), intoCaseId: payloadOf<ProposeVoidPayload>(command).intoCaseId ?? null },
  clocks: startTrack(facts, 'voidProposed', command),
});

function withoutProposal(facts: HazardFacts): HazardFacts {
  return { ...facts, voidProposal: null, clocks: endTracks(facts.clocks, 'voidProposed') };
}

const voided: Recorder = (facts) => ({ ...withoutProposal(facts), endedBy: 'void' });

const merged: Recorder = (facts) => ({
  ...withoutProposal(facts),
  endedBy: 'merge',
  mergedInto: facts.voidProposal!.intoCaseId,
});

/** Both finders stay on record, and the earlier day of finding counts（8.22）. */
const absorb: Recorder = (facts, command) => {
  const { fromCaseId: caseId, origin, foundAtMs, reporters } = payloadOf<AbsorbPayload>(command);
  return {
    ...facts,
    absorbed: newest([...facts.absorbed, { caseId, origin }], rowLimits.absorbed),
    reporters: reporters.reduce((known, person) => including(known, person), facts.reporters),
    ...(foundAtMs !== null && facts.foundAt !== null && foundAtMs < facts.foundAt
      ? { foundAt: foundAtMs, origin: origin ?? facts.origin }
      : {}),
  };
};

/** 关闭消号: gone for good, seen by two officers and decided by a third. */
const enterpriseClosed: Recorder = (facts, command) => ({
  ...facts,
  endedBy: 'closure',
  closedAt: command.at,
  verifiers: payloadOf<OnSite>(command).officers.map(({ accountId, unitId }) => ({ accountId, unitId })),
  approver: personOf(command),
});

const recordAccident: Recorder = (facts, command) => ({
  ...facts,
  accident: { at: payloadOf<AccidentPayload>(command).occurredAtMs, frozen: true },
});

const liftFreeze: Recorder = (facts) => ({
  ...facts,
  accident: facts.accident && { ...facts.accident, frozen: false },
});

export const endingRecorders = {
  PROPOSE_VOID: proposeVoid,
  REJECT_VOID: withoutProposal,
  VOID: voided,
  MERGE: merged,
  ABSORB: absorb,
  ENTERPRISE_CLOSED: enterpriseClosed,
  RECORD_ACCIDENT: recordAccident,
  LIFT_ACCIDENT_FREEZE: liftFreeze,
};
