import type { WorkCalendar } from '../../../workflows/calendar.js';
import { sectorCities } from '../../demo/city/city.facts.js';
import { demoEnterprises } from '../../demo/enterprises.facts.js';
import type { Finder, ScriptedHazard } from '../../demo/script/scripted.hazard.js';
import { SeededChance } from '../../demo/script/seeded.chance.js';
import { arrivals } from '../figures/city.figures.js';
import { LifeWriter } from './life.writer.js';
import { generalLife, majorLife } from './lives.js';
import { drawTemper, type Temper } from './temper.js';
import { WorkingDays } from './working.days.js';

export interface ModelRequest {
  seed: number;
  hazards: number;
  calendar: WorkCalendar;
  /** Midnight before the first day and after the last, UTC milliseconds. */
  fromMs: number;
  toMs: number;
}

/** A hazard of the model: its script, and the temper it was written from. */
export interface ModelHazard extends ScriptedHazard {
  temper: Temper;
}

export interface CityModel {
  /** The instants at which people act, UTC milliseconds; a step's `sitting` counts them. */
  sittings: readonly number[];
  hazards: ModelHazard[];
}

/** Writes down everything people will do, before anything of it is done: pure, and the same for the same request. */
export function modelCity({ seed, hazards, calendar, fromMs, toMs }: ModelRequest): CityModel {
  const chance = new SeededChance(seed);
  const days = new WorkingDays(calendar, chance, fromMs, toMs);
  const model = Array.from({ length: hazards }, (_, place) => modelHazard(place, days, chance));
  return { sittings: days.sittings, hazards: model };
}

function modelHazard(place: number, days: WorkingDays, chance: SeededChance): ModelHazard {
  const temper = drawTemper(chance);
  const { sector, standard, hazards } = chance.pick(sectorDeck);
  const fact = chance.pick(hazards.filter(({ level }) => level === temper.level));
  const enterprise = chance.pick(demoEnterprises.filter((one) => one.sector === sector));
  const finder = finderOf(temper, enterprise.sector === 'park', chance);
  const life = new LifeWriter(chance.between(0, days.sittings.length - 1), days, chance, temper);
  if (temper.level === 'major') majorLife(life, temper, chance);
  else generalLife(life, temper);
  const steps = life.steps.filter(({ sitting }) => sitting < days.sittings.length);
  return { course: `${temper.level} ${temper.enterprise}`, place, fact, standard, enterprise, finder, steps, temper };
}

/** Every sector as often as it comes up. */
const sectorDeck = sectorCities.flatMap((city) => Array.from({ length: arrivals[city.sector] }, () => city));

/** The park has no town of its own that could find anything. */
function finderOf({ selfFound }: Temper, inPark: boolean, chance: SeededChance): Finder {
  if (selfFound) return 'safetyOfficer';
  return inPark || chance.holds(0.6) ? 'firstInspector' : 'town';
}
