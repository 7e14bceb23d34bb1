import type { HazardEvent } from '../../../workflows/hazard/v2/hazard.events.js';
import { type CastName, cast } from '../../../workflows/hazard/v2/testing/cast.js';
import { forms } from '../../../workflows/hazard/v2/testing/forms.js';
import { livedUnder, type Step } from './older.version.js';

export type SecondStep = Step<HazardEvent, CastName>;

/** A case as the product of version 2 would have left it. */
export const livedSecond = livedUnder({ workflow: 2, policy: 2, calendar: 1 }, { cast, forms });
