import type { Command } from '../../../kit/types.js';
import { isRungId, type RungId } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { DuePayload } from '../../v1/hazard.payloads.js';
import { payloadOf, personOf } from '../../v1/recording/record.js';
import { hazardRecorders as second } from '../../v2/recording/hazard.recorders.js';
import { measureLedTo } from '../hazard.errands.js';
import type { Climb, ClockName, HazardFacts } from '../hazard.facts.js';
import { higher, isMajorThatCameBack, kindOf, rankOf, rungNamed, rungOf, rungsOf } from '../hazard.ladder.js';
import type { MeasureNewsPayload, SkipPayload } from '../hazard.payloads.js';
import { suspendedUntil } from '../hazard.standstill.js';
import { asBefore, type Recorder } from './record.js';

/** More than these the row does not carry; the history has them all. */
const climbsKept = 12;

/** What fired is remembered as version 2 remembers it. */
const fired = asBefore(second.REMIND_DUE);

function climb(facts: HazardFacts, rung: RungId, how: Climb['how'], { seq }: Command): HazardFacts {
  return { ...facts, climbs: [...facts.climbs, { rung, seq, how }].slice(-climbsKept) };
}

function startClock({ clocks }: HazardFacts, name: ClockName, { seq, at }: Command): HazardFacts['clocks'] {
  return { ...clocks, [name]: { seq, at } };
}

/**
 * Carried out: who is late has to explain it, where the rung asks for that. Rungs below that had not fallen due are
 * recorded as overtaken.
 */
function carriedOut(facts: HazardFacts, id: RungId, how: Climb['how'], command: Command, rules: Rules): HazardFacts {
  const below = rungsOf(facts, rules).filter((rung) => rankOf(rung.id, rules) < rankOf(id, rules));
  const overtaken = below.filter((rung) => facts.fired[`${kindOf(rung.id)}:${facts.clocks.due!.seq}`] === undefined);
  const passed = overtaken.reduce((known, rung) => climb(known, rung.id, 'overtaken', command), facts);
  const reached = { ...climb(passed, id, how, command), rung: higher(facts.rung, id, rules) };
  if (!rungNamed(id, rules)?.reply) return reached;
  const { [id]: _before, ...asked } = facts.asked;
  return { ...reached, asked, replyRung: id, explained: false, clocks: startClock(facts, 'urged', command) };
}

const rungDue: Recorder = (facts, command, rules) => {
  const due = payloadOf<DuePayload>(command);
  const known = fired(facts, command, rules);
  const { id } = rungOf(due.kind, rules);
  return due.overtaken
    ? { ...climb(known, id, 'overtaken', command), rung: higher(known.rung, id, rules) }
    : carriedOut(known, id, 'carriedOut', command, rules);
};

const triggerDue: Recorder = (facts, command, rules) => {
  const { id } = rungOf(payloadOf<DuePayload>(command).kind, rules);
  const known = fired(facts, command, rules);
  return { ...climb(known, id, 'occurrence', command), rung: higher(known.rung, id, rules) };
};

/** By decision: the rungs below are passed over, as if they had fallen due together with it. */
const skip: Recorder = (facts, command, rules) => {
  const { rung } = payloadOf<SkipPayload>(command);
  const reached = { ...facts, fired: { ...facts.fired, [`${kindOf(rung)}:${facts.clocks.due!.seq}`]: 1 } };
  return carriedOut(reached, rung, 'skippedTo', command, rules);
};

const declareDanger: Recorder = (facts, command) => ({
  ...facts,
  danger: { declaredBy: personOf(command) },
  clocks: startClock(facts, 'danger', command),
});

const refuse: Recorder = (facts, command) => ({ ...facts, clocks: startClock(facts, 'refusal', command) });

/** What its measure asks for in writing takes the place of what the rung asked for; only the rung's own measure does. */
const measureIssued: Recorder = (facts, command) => {
  const { measureId, because, untilMs } = payloadOf<MeasureNewsPayload>(command);
  if (!isRungId(because) || untilMs === null) return facts;
  const inWriting = { measureId, dueSeq: facts.clocks.due?.seq ?? 0, until: untilMs, answered: false };
  return { ...facts, asked: { ...facts.asked, [because]: inWriting } };
};

const measureAnswered: Recorder = (facts, command) => {
  const { measureId, because } = payloadOf<MeasureNewsPayload>(command);
  const inWriting = isRungId(because) ? facts.asked[because] : undefined;
  if (!isRungId(because) || inWriting?.measureId !== measureId) return facts;
  const asked = { ...facts.asked, [because]: { ...inWriting, answered: true } };
  return { ...facts, asked, explained: facts.explained || facts.replyRung === because };
};

const endDanger: Recorder = (facts) => {
  const { danger: _ended, ...clocks } = facts.clocks;
  return { ...facts, danger: null, clocks };
};

const accident: Recorder = asBefore(second.RECORD_ACCIDENT, (facts, command) => ({
  ...facts,
  clocks: startClock(facts, 'accident', command),
}));

/** 虚假整改 leads to a referral; a rebound does not. */
const lookBackFailed: Recorder = asBefore(second.LOOKBACK_FAIL, (facts, command) =>
  command.payload['finding'] === 'false' && facts.rejectedAt === null && facts.clocks.reopened?.seq === command.seq
    ? { ...facts, clocks: startClock(facts, 'falseRectification', command) }
    : facts,
);

/** A major hazard that came back leads to its rung as soon as both are known. */
function recurring(recorder: Recorder): Recorder {
  return (facts, command, rules) => {
    const known = recorder(facts, command, rules);
    const isNew = known.clocks.recurrence === undefined && isMajorThatCameBack(known);
    return isNew ? { ...known, clocks: startClock(known, 'recurrence', command) } : known;
  };
}

const logProgress: Recorder = asBefore(second.LOG_PROGRESS, (facts, command) => ({
  ...facts,
  clocks: startClock(facts, 'progress', command),
}));

/** Counts the measure that the line leads to. */
function counted(recorder: Recorder): Recorder {
  return (facts, command, rules) => {
    const known = recorder(facts, command, rules);
    const leads = measureLedTo(command, known, rules) !== null;
    return leads ? { ...known, measuresLedTo: known.measuresLedTo + 1 } : known;
  };
}

/** Time that a verification notes is not noted again; a new date begins its own count. */
const endSuspension: Recorder = (facts, command, rules) => {
  const ended = asBefore(second.END_SUSPENSION)(facts, command, rules);
  const newDate = ended.clocks.due?.seq === command.seq;
  return newDate ? ended : { ...ended, heldWd: facts.heldWd, stoodStill: suspendedUntil(command.at, facts) };
};

export const ladderRecorders = {
  RUNG_DUE: counted(rungDue),
  TRIGGER_DUE: counted(triggerDue),
  SKIP_TO_RUNG: counted(skip),
  LIMIT_DUE: counted(asBefore(second.LIMIT_DUE)),
  LOOKBACK_DUE: counted(asBefore(second.LOOKBACK_DUE)),
  EXTENSION_UNDECIDED: counted(asBefore(second.EXTENSION_UNDECIDED)),
  MEASURE_ISSUED: measureIssued,
  MEASURE_ANSWERED: measureAnswered,
  DETERMINE: recurring(asBefore(second.DETERMINE)),
  CHANGE_LEVEL: recurring(asBefore(second.CHANGE_LEVEL)),
  LINK_RECURRENCE: recurring(asBefore(second.LINK_RECURRENCE)),
  RECORD_REFUSAL: refuse,
  DECLARE_DANGER: declareDanger,
  END_DANGER: endDanger,
  RECORD_ACCIDENT: accident,
  LOOKBACK_FAIL: lookBackFailed,
  LOG_PROGRESS: logProgress,
  END_SUSPENSION: endSuspension,
};
