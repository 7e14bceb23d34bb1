import type { Command } from '../../../kit/types.js';
import { isRungId, type RungId } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import type { DuePayload } from '../../v1/hazard.payloads.js';
import { payloadOf, personOf } from '../../v1/recording/record.js';
import { hazardRecorders as second } from '../../v2/recording/hazard.recorders.js';
import { measureLedTo, standingKinds } from '../hazard.errands.js';
import type { AskedInWriting, Climb, ClockName, HazardFacts } from '../hazard.facts.js';
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
  const clocks = startClock(facts, 'climbed', command);
  const reached = { ...climb(passed, id, how, command), clocks, rung: higher(facts.rung, id, rules) };
  if (!rungNamed(id, rules)?.reply) return reached;
  return { ...reached, replyRung: id, explained: false, clocks: startClock(reached, 'urged', command) };
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
  const { because, untilMs, ...news } = payloadOf<MeasureNewsPayload>(command);
  if (!isRungId(because) || untilMs === null) return facts;
  const known = facts.asked[because];
  // What was answered is told twice or late at most, and a paper that waits is not replaced by another of its rung.
  if (known && (known.measureId === news.measureId || !known.answered)) return facts;
  return inWriting(facts, because, { measureId: news.measureId, until: untilMs, answered: false });
};

/** The two may come in either order: an answer says as well until when it was asked for. */
const measureAnswered: Recorder = (facts, command) => {
  const { measureId, because, untilMs } = payloadOf<MeasureNewsPayload>(command);
  if (!isRungId(because) || untilMs === null) return facts;
  const known = facts.asked[because];
  if (known && known.measureId !== measureId) return facts;
  const explained = facts.explained || facts.replyRung === because;
  return { ...inWriting(facts, because, { measureId, until: known?.until ?? untilMs, answered: true }), explained };
};

function inWriting(facts: HazardFacts, rung: RungId, paper: AskedInWriting): HazardFacts {
  return { ...facts, asked: { ...facts.asked, [rung]: paper } };
}

/** The order to stop was for the danger; one for delay may come again. */
const endDanger: Recorder = (facts) => {
  const { danger: _ended, ...clocks } = facts.clocks;
  return { ...facts, danger: null, clocks, standing: facts.standing.filter((kind) => kind !== 'stop') };
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

/** Notes the measure that the line leads to: that there is one, what stands from now on, and for which silence it was. */
function counted(recorder: Recorder): Recorder {
  return (facts, command, rules) => {
    const known = recorder(facts, command, rules);
    const measure = measureLedTo(command, facts, known, rules);
    if (!measure) return known;
    const { anchor } = payloadOf<DuePayload>(command);
    const stands = standingKinds.includes(measure.kind) && !known.standing.includes(measure.kind);
    const { [measure.because as RungId]: _before, ...asked } = known.asked;
    return {
      ...known,
      asked,
      measuresLedTo: known.measuresLedTo + 1,
      standing: stands ? [...known.standing, measure.kind] : known.standing,
      writtenFor: measure.ground === 'silence' ? { ...known.writtenFor, [measure.because]: anchor } : known.writtenFor,
    };
  };
}

/** While production is suspended a date does not come: what is handed in then is in time unless it was late before. */
const submitCloseout: Recorder = asBefore(second.SUBMIT_CLOSEOUT, (facts) => {
  const { submission, suspension } = facts;
  const paused = suspension !== null && suspension.since !== null && !suspension.overdue;
  return paused && submission ? { ...facts, submission: { ...submission, timely: true } } : facts;
});

/** Whoever is assigned next owes no explanation that another was asked for. */
const handBack: Recorder = asBefore(second.RETURN, (facts) => ({ ...facts, replyRung: null, explained: true }));

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
  SUBMIT_CLOSEOUT: submitCloseout,
  RETURN: handBack,
  DECLARE_DANGER: declareDanger,
  END_DANGER: endDanger,
  RECORD_ACCIDENT: accident,
  LOOKBACK_FAIL: lookBackFailed,
  LOG_PROGRESS: logProgress,
  END_SUSPENSION: endSuspension,
};
