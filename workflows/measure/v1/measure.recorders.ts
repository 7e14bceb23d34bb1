import type { Command } from '../../kit/types.js';
import type { Rules } from '../../rules.js';
import { answerEnd } from './measure.deadlines.js';
import type { MeasureEvent } from './measure.events.js';
import type { ClockName, MeasureFacts, Person } from './measure.facts.js';
import type { DuePayload, HandOverPayload, OpenMeasurePayload, TextPayload } from './measure.payloads.js';

type Recorder = (facts: MeasureFacts, command: Command, rules: Rules) => MeasureFacts;

const personOf = ({ actor: { accountId, unitId } }: Command): Person => ({ accountId, unitId });
const start = (facts: MeasureFacts, name: ClockName, { seq, at }: Command): MeasureFacts => ({
  ...facts,
  clocks: { ...facts.clocks, [name]: { seq, at } },
});
const text = ({ payload }: Command) => (payload as unknown as TextPayload).text;

/** What a decided command leaves in the facts of a measure. */
export const measureRecorders: Record<MeasureEvent, Recorder> = {
  OPEN_MEASURE: (facts, command) => {
    const { signer, ...drafted } = command.payload as unknown as OpenMeasurePayload;
    const { kind, because, againstUnitId, about, ground, text } = drafted;
    return start(
      { ...facts, kind, signerRole: signer, because, againstUnitId, about, ground, text },
      'drafted',
      command,
    );
  },
  REWRITE: (facts, command) => ({ ...facts, text: text(command), writtenBy: personOf(command) }),
  SIGN: (facts, command) => start({ ...facts, signedBy: personOf(command) }, 'signed', command),
  SEND_BACK: (facts, command) => start({ ...facts, signedBy: null }, 'drafted', command),
  ISSUE: (facts, command, rules) => {
    const answerUntil = answerEnd(facts.kind!, command.at, rules);
    const issued = { ...facts, issuedBy: personOf(command), answerUntil, endedAt: answerUntil ? null : command.at };
    return start(issued, 'issued', command);
  },
  ANSWER: (facts, command) => ({ ...facts, answer: text(command), endedAt: command.at }),
  WITHDRAW: (facts, command) => ({ ...facts, endedAt: command.at }),
  /** The limit to sign begins anew with whoever is to sign. */
  HAND_OVER: (facts, command) => {
    const { ownerUnitId } = command.payload as unknown as HandOverPayload;
    return { ...start(facts, 'drafted', command), signedBy: null, about: { ...facts.about!, ownerUnitId } };
  },
  MEASURE_DUE: (facts, { payload }) => {
    const { kind, anchor, n } = payload as unknown as DuePayload;
    return { ...facts, fired: { ...facts.fired, [`${kind}:${anchor}`]: n } };
  },
};
