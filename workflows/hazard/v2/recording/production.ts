import { practiceOf } from '../../../policies/practice.policy.js';
import { workingDaysHeld } from '../../v1/hazard.clock.js';
import { including, payloadOf, personOf } from '../../v1/recording/record.js';
import type { EndSuspensionPayload, PowerCutPayload, StopPayload } from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import type { Recorder } from './record.js';

const unchanged: Recorder = (facts) => facts;

const stop: Recorder = (facts, command, { calendar }) => {
  const { scope, untilOn } = payloadOf<StopPayload>(command);
  return {
    ...facts,
    stopOrder: { scope, until: calendar.endOfDay(untilOn), powerCutAt: facts.stopOrder?.powerCutAt ?? null },
    clocks: startTrack(facts, 'stopOrdered', command),
  };
};

const renewStop: Recorder = (facts, command, rules) =>
  stop(facts, { ...command, payload: { ...command.payload, scope: facts.stopOrder!.scope } }, rules);

/** Whoever applies has worked on the fix. */
const applyResume: Recorder = (facts, command) => ({
  ...facts,
  rectifiers: including(facts.rectifiers, personOf(command)),
  clocks: startTrack(facts, 'resumeAsked', command),
});

const approveResume: Recorder = (facts) => ({
  ...facts,
  stopOrder: null,
  clocks: endTracks(facts.clocks, 'resumeAsked', 'stopOrdered'),
});

const rejectResume: Recorder = (facts) => ({ ...facts, clocks: endTracks(facts.clocks, 'resumeAsked') });

const proposeSuspension: Recorder = (facts, command) => ({
  ...facts,
  suspension: { proposedBy: personOf(command), since: null, overdue: false },
});

const suspend: Recorder = (facts, command) => ({
  ...facts,
  suspension: {
    ...facts.suspension!,
    since: command.at,
    overdue: facts.dueAt !== null && command.at >= facts.dueAt,
  },
  clocks: startTrack({ ...facts, clocks: endTracks(facts.clocks, 'resumeAsked') }, 'suspensionConfirmed', command),
});

const confirmSuspension: Recorder = (facts, command) => ({
  ...facts,
  clocks: startTrack(facts, 'suspensionConfirmed', command),
});

/** It may not run again yet: what was suspended is stopped until a resumption has been reviewed（8.10）. */
const endSuspension: Recorder = (facts, command, rules) => {
  const { dueOn } = payloadOf<EndSuspensionPayload>(command);
  const { calendar } = rules;
  const until = calendar.limitEnd(practiceOf(rules).stopOrderAtMost.value, command.at);
  const stopUntil = { ...(facts.stopOrder ?? { until, powerCutAt: null }), scope: 'all' as const };
  const started = startTrack(
    { ...facts, clocks: endTracks(facts.clocks, 'suspensionConfirmed') },
    'stopOrdered',
    command,
  );
  const ended = { ...facts, suspension: null, stopOrder: stopUntil };
  if (dueOn !== undefined) {
    const dueAt = calendar.endOfDay(dueOn);
    return { ...ended, dueAt, clocks: { ...started, due: { seq: command.seq, at: command.at } } };
  }
  const { since } = facts.suspension!;
  const stood = facts.dueAt === null ? 0 : workingDaysHeld(calendar, facts.dueAt, since ?? command.at, command.at);
  return { ...ended, heldWd: facts.heldWd + stood, clocks: started };
};

const orderPowerCut: Recorder = (facts, command) => ({
  ...facts,
  stopOrder: facts.stopOrder && { ...facts.stopOrder, powerCutAt: payloadOf<PowerCutPayload>(command).cutAtMs },
});

const liftPowerCut: Recorder = (facts) => ({
  ...facts,
  stopOrder: facts.stopOrder && { ...facts.stopOrder, powerCutAt: null },
});

export const productionRecorders = {
  CONTROL_PRODUCTION: unchanged,
  LIFT_CONTROL: unchanged,
  STOP_PRODUCTION: stop,
  RENEW_STOP: renewStop,
  APPLY_RESUME: applyResume,
  APPROVE_RESUME: approveResume,
  REJECT_RESUME: rejectResume,
  PROPOSE_SUSPENSION: proposeSuspension,
  SUSPEND_PRODUCTION: suspend,
  CONFIRM_SUSPENSION: confirmSuspension,
  END_SUSPENSION: endSuspension,
  ORDER_POWER_CUT: orderPowerCut,
  LIFT_POWER_CUT: liftPowerCut,
};
