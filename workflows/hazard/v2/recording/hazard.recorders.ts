import { hazardRecorders as firstRecorders } from '../../v1/recording/hazard.recorders.js';
import type { HazardEvent } from '../hazard.events.js';
import { closeoutRecorders } from './closeout.js';
import { endingRecorders } from './ending.js';
import { jointRecorders } from './joint.js';
import { ownershipRecorders } from './ownership.js';
import { paperRecorders } from './paper.js';
import { productionRecorders } from './production.js';
import { asBefore, type Recorder } from './record.js';
import { reportingRecorders } from './reporting.js';

const first = Object.fromEntries(
  Object.entries(firstRecorders).map(([event, recorder]) => [event, asBefore(recorder)]),
) as Record<keyof typeof firstRecorders, Recorder>;

/** Exactly one recorder for every event; the type fails when one is missing. */
export const hazardRecorders: Record<HazardEvent, Recorder> = {
  ...first,
  ...reportingRecorders,
  ...ownershipRecorders,
  ...closeoutRecorders,
  ...endingRecorders,
  ...jointRecorders,
  ...paperRecorders,
  ...productionRecorders,
};
