import { hazardRecorders as secondRecorders } from '../../v2/recording/hazard.recorders.js';
import type { HazardEvent } from '../hazard.events.js';
import { ladderRecorders } from './ladder.js';
import { asBefore, type Recorder } from './record.js';

const second = Object.fromEntries(
  Object.entries(secondRecorders).map(([event, recorder]) => [event, asBefore(recorder)]),
) as Record<keyof typeof secondRecorders, Recorder>;

/** Let begin, sent back or given back after all: since then whoever rectifies can. */
const noting =
  (recorder: Recorder): Recorder =>
  (facts, command, rules) => {
    const known = recorder(facts, command, rules);
    const begins = known.underway && !facts.underway;
    return begins ? { ...known, clocks: { ...known.clocks, begun: { seq: command.seq, at: command.at } } } : known;
  };

/** Exactly one recorder for every event; the type fails when one is missing. */
export const hazardRecorders = Object.fromEntries(
  Object.entries({ ...second, ...ladderRecorders } satisfies Record<HazardEvent, Recorder>).map(([event, recorder]) => [
    event,
    noting(recorder),
  ]),
) as Record<HazardEvent, Recorder>;
