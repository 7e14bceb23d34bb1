import type { HazardEvent } from '../hazard.events.js';
import { closeoutRecorders } from './closeout.js';
import { determinationRecorders } from './determination.js';
import type { Recorder } from './record.js';
import { rectificationRecorders } from './rectification.js';
import { reportingRecorders } from './reporting.js';
import { timeRecorders } from './time.js';

/** Exactly one recorder for every event; the type fails when one is missing. */
export const hazardRecorders: Record<HazardEvent, Recorder> = {
  ...reportingRecorders,
  ...determinationRecorders,
  ...rectificationRecorders,
  ...closeoutRecorders,
  ...timeRecorders,
};
