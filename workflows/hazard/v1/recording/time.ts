import { startClock } from '../hazard.clock.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { DuePayload, ExtensionPayload } from '../hazard.payloads.js';
import { payloadOf, type Recorder } from './record.js';

const requestExtension: Recorder = (facts, command, { calendar }) => ({
  ...facts,
  requestedDueAt: calendar.endOfDay(payloadOf<ExtensionPayload>(command).newDueOn),
  interimControls: payloadOf<ExtensionPayload>(command).interimControls,
  clocks: startClock(facts, 'extensionAsked', command),
});

/** A new date is a new clock: the reminders start over, what was recorded before stays. */
const approveExtension: Recorder = (facts, command, { calendar }) => ({
  ...facts,
  dueAt: calendar.endOfDay(payloadOf<ExtensionPayload>(command).newDueOn),
  requestedDueAt: null,
  extensionsGranted: facts.extensionsGranted + 1,
  clocks: startClock(facts, 'due', command),
});

const endRequest: Recorder = (facts) => ({ ...facts, requestedDueAt: null });

/** What fired is remembered for as long as its clock exists. */
function withFired(facts: HazardFacts, { kind, anchor, n }: DuePayload): HazardFacts {
  const live = new Set(Object.values(facts.clocks).map((clock) => String(clock.seq)));
  const kept = Object.entries(facts.fired).filter(([key]) => live.has(key.slice(key.lastIndexOf(':') + 1)));
  return { ...facts, fired: { ...Object.fromEntries(kept), [`${kind}:${anchor}`]: n } };
}

const fired: Recorder = (facts, command) => withFired(facts, payloadOf<DuePayload>(command));

const urged: Recorder = (facts, command) => ({
  ...withFired(facts, payloadOf<DuePayload>(command)),
  rung: 'L1',
  explained: false,
  clocks: startClock(facts, 'urged', command),
});

const undecided: Recorder = (facts, command, rules) =>
  endRequest(withFired(facts, payloadOf<DuePayload>(command)), command, rules);

const recordReply: Recorder = (facts) => ({ ...facts, explained: true });

export const timeRecorders = {
  REQUEST_EXTENSION: requestExtension,
  APPROVE_EXTENSION: approveExtension,
  REJECT_EXTENSION: endRequest,
  EXTENSION_UNDECIDED: undecided,
  REMIND_DUE: fired,
  DIGEST_DUE: fired,
  LIMIT_DUE: fired,
  LOOKBACK_DUE: fired,
  RUNG_DUE: urged,
  RECORD_REPLY: recordReply,
};
