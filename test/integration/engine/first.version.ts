import type { HazardEvent } from '../../../workflows/hazard/v1/hazard.events.js';
import { type CastName, cast } from '../../../workflows/hazard/v1/testing/cast.js';
import { forms } from '../../../workflows/hazard/v1/testing/forms.js';
import { livedUnder, type Step } from './older.version.js';

export type FirstStep = Step<HazardEvent, CastName>;

/** A case as the product of version 1 would have left it. */
export const livedFirst = livedUnder({ workflow: 1, policy: 1, calendar: 1 }, { cast, forms });
