import type { Command } from '../../../kit/types.js';
import { payloadOf } from '../../v1/recording/record.js';
import type { ClockName, HazardFacts } from '../hazard.facts.js';
import type { DecideOwnerPayload, SucceedPartyPayload, TransferPayload } from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import type { Recorder } from './record.js';
import { owesDualReport } from './reporting.js';

const transfer: Recorder = (facts, command) => ({
  ...facts,
  transfer: { toUnitId: payloadOf<TransferPayload>(command).toUnitId },
  clocks: startTrack(facts, 'transferAsked', command),
});

/** What the new owner owes he owes from now on; the date of the hazard itself is nobody's to move. */
function ownedBy(facts: HazardFacts, ownerUnitId: string, command: Command): HazardFacts {
  const waits: ClockName[] = facts.clocks.determined
    ? ['determined']
    : facts.clocks.completed
      ? ['completed']
      : ['reported'];
  const restarted = facts.assignment === null ? startTrack(facts, waits[0]!, command) : facts.clocks;
  return { ...facts, ownerUnitId, transfer: null, clocks: endTracks(restarted, 'transferAsked') };
}

const acceptTransfer: Recorder = (facts, command) => ownedBy(facts, facts.transfer!.toUnitId, command);

const returnTransfer: Recorder = (facts) => ({
  ...facts,
  transfer: null,
  clocks: endTracks(facts.clocks, 'transferAsked'),
});

const decideOwner: Recorder = (facts, command) =>
  ownedBy(facts, payloadOf<DecideOwnerPayload>(command).ownerUnitId, command);

/** The successor continues where the other stood: no clock and no date starts anew, only the plan is signed again. */
const succeedParty: Recorder = (facts, command) => {
  const { party, unitId, unitIsAuthority } = payloadOf<SucceedPartyPayload>(command);
  if (party === 'owner') return { ...facts, ownerUnitId: unitId };
  const assignment = { ...facts.assignment!, [`${party}UnitId`]: unitId };
  if (party !== 'responsible') return { ...facts, assignment };
  const succeeded = {
    ...facts,
    assignment: { ...assignment, responsibleIsAuthority: unitIsAuthority === true },
    enterpriseUnitId: unitIsAuthority === true ? facts.enterpriseUnitId : unitId,
    planToConfirm: facts.clocks.planSubmitted !== undefined,
  };
  return { ...succeeded, clocks: dualReportOf(succeeded, command) };
};

/** An authority owes no double report（安全生产法第四十一条 binds enterprises）; an enterprise after one does, from now on. */
function dualReportOf(facts: HazardFacts, command: Command): HazardFacts['clocks'] {
  if (!owesDualReport(facts)) return endTracks(facts.clocks, 'dualOwed');
  return facts.clocks.dualOwed ? facts.clocks : startTrack(facts, 'dualOwed', command);
}

const confirmPlan: Recorder = (facts) => ({ ...facts, planToConfirm: false });

export const ownershipRecorders = {
  TRANSFER: transfer,
  ACCEPT_TRANSFER: acceptTransfer,
  RETURN_TRANSFER: returnTransfer,
  DECIDE_OWNER: decideOwner,
  SUCCEED_PARTY: succeedParty,
  CONFIRM_PLAN: confirmPlan,
};
