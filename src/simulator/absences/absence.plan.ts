import type { WorkCalendar } from '../../../workflows/calendar.js';
import { SeededChance } from '../../demo/script/seeded.chance.js';
import type { FaultWindow } from '../faults/fault.plan.js';
import type { CityModel, ModelHazard } from '../model/city.model.js';

/** Somebody cannot be reached as usual while something has to be told to him: from the first midnight until before the last one. */
export interface Absence {
  /** One of the hazards he plays his part in. */
  hazard: ModelHazard;
  fromMs: number;
  toMs: number;
}

/** Who is away with a substitute, and whose mailbox takes nothing, in the order in which it begins. */
export interface AbsencePlan {
  /** Of leaders of departments. */
  leaves: Absence[];
  /** Of principals of enterprises. */
  deadMailboxes: Absence[];
}

/** Working days, the one it begins on among them. */
const lastsWd = 8;
/** One of each in so many days of the simulated time. */
const everyDays = 45;
const dayMs = 86_400_000;

/**
 * Lays absences over acts of which the absent person must hear, never two of a kind at once. None lies where workers are dead: a
 * substitute hears of what is told while he stands in, and then nobody can say beforehand when that will be. Pure.
 */
export function absencePlan(
  seed: number,
  { hazards, sittings }: CityModel,
  calendar: WorkCalendar,
  span: { fromMs: number; toMs: number },
  faults: readonly FaultWindow[],
): AbsencePlan {
  const chance = new SeededChance(seed * 31 + 7);
  const silent = faults.filter(({ name }) => name === 'workers-dead');
  const most = Math.ceil((span.toMs - span.fromMs) / dayMs / everyDays);
  const over = (type: string): Absence[] => {
    const chosen: Absence[] = [];
    for (const hazard of chance.shuffled(hazards)) {
      const step = hazard.steps.find((one) => one.type === type);
      if (!step || chosen.length === most) continue;
      const first = calendar.localDate(sittings[step.sitting]!);
      const absence = {
        hazard,
        fromMs: calendar.atLocalTime(first, '00:00'),
        toMs: calendar.endOfDay(calendar.addWorkingDays(first, lastsWd - 1)),
      };
      if (absence.toMs < span.toMs && ![...chosen, ...silent].some((other) => meet(absence, other)))
        chosen.push(absence);
    }
    return chosen.sort((one, other) => one.fromMs - other.fromMs);
  };
  return { leaves: over('SUBMIT_CLOSEOUT'), deadMailboxes: over('ASSIGN') };
}

type Window = Pick<Absence, 'fromMs' | 'toMs'>;

function meet(one: Window, other: Window): boolean {
  return one.fromMs < other.toMs && other.fromMs < one.toMs;
}
