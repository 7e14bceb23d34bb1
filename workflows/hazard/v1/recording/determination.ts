import { startClock } from '../hazard.clock.js';
import type { BasisPayload, DeterminePayload } from '../hazard.payloads.js';
import { payloadOf, personOf, type Recorder } from './record.js';

const enterBasis: Recorder = (facts, command) => {
  const { standard, edition, article, clauseText, mode } = payloadOf<BasisPayload>(command);
  const basis = { standard, edition, article, clauseText, mode, from: 'entered' as const };
  return { ...facts, basis: { ...basis, enteredBy: personOf(command), confirmedBy: null } };
};

const confirmBasis: Recorder = (facts, command) => ({
  ...facts,
  basis: facts.basis && { ...facts.basis, confirmedBy: personOf(command) },
});

const determine: Recorder = (facts, command) => ({
  ...facts,
  level: payloadOf<DeterminePayload>(command).level,
  clocks: startClock(facts, 'determined', command),
});

const proposeRejection: Recorder = (facts, command) => ({ ...facts, rejectionProposedBy: personOf(command) });

const reject: Recorder = (facts, command) => ({ ...facts, rejectedAt: command.at });

/** 当场整改: the enterprise corrected it under the inspector's eyes; the second officer is the verifier. */
const fixOnSpot: Recorder = (facts, command) => ({
  ...facts,
  level: 'general',
  verifiers: [personOf(command)],
  closedAt: command.at,
  closeResult: 'fixedOnSpot',
  clocks: startClock(facts, 'closed', command),
});

export const determinationRecorders = {
  ENTER_BASIS: enterBasis,
  CONFIRM_BASIS: confirmBasis,
  DETERMINE: determine,
  PROPOSE_REJECTION: proposeRejection,
  REJECT: reject,
  FIX_ON_SPOT: fixOnSpot,
};
