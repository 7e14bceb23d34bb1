import { hazardRecorders as secondRecorders } from '../../v2/recording/hazard.recorders.js';
import type { HazardEvent } from '../hazard.events.js';
import { ladderRecorders } from './ladder.js';
import { asBefore, type Recorder } from './record.js';

const second = Object.fromEntries(
  Object.entries(secondRecorders).map(([event, recorder]) => [event, asBefore(recorder)]),
) as Record<keyof typeof secondRecorders, Recorder>;

/** Exactly one recorder for every event; the type fails when one is missing. */
export const hazardRecorders: Record<HazardEvent, Recorder> = { ...second, ...ladderRecorders };
