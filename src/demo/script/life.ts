import type { Act, Course } from './course.js';
import { sittingsADay } from './office.hours.js';
import type { SeededChance } from './seeded.chance.js';

/** One act with its place among the sittings of the script. */
export interface Step extends Act {
  sitting: number;
}

export interface Life {
  course: string;
  steps: Step[];
}

/**
 * Lays a course into the sittings of the script, its last act as long before the end as it wishes; one that is longer than
 * the script begins with it. No two acts fall into one sitting, and those that would come after the end are left out.
 */
export function layLife({ name, acts, rest }: Course, sittings: number, chance: SeededChance): Life {
  let place = 0;
  const placed = acts.map((act, index) => {
    if (index > 0) place = later(place, chance.between(...act.after), chance);
    return { ...act, sitting: place };
  });
  const end = sittings - 1 - chance.between(...rest) * sittingsADay;
  const begin = Math.max(0, end - place);
  const steps = placed.map((step) => ({ ...step, sitting: step.sitting + begin }));
  return { course: name, steps: steps.filter(({ sitting }) => sitting < sittings) };
}

function later(place: number, days: number, chance: SeededChance): number {
  if (days === 0) return place + 1;
  const dayBegins = Math.floor(place / sittingsADay) * sittingsADay;
  return dayBegins + days * sittingsADay + chance.between(0, sittingsADay - 1);
}
