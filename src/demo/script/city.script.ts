import type { WorkCalendar } from '../../../workflows/calendar.js';
import { addDays, type LocalDate } from '../../../workflows/local-date.js';
import { sectorCities } from '../city/city.facts.js';
import type { HazardFact, SectorCity } from '../city/sector.city.js';
import { type DemoEnterprise, demoEnterprises } from '../enterprises.facts.js';
import { courses } from './course.facts.js';
import type { Course } from './course.js';
import { layLife, type Step } from './life.js';
import { officeHours } from './office.hours.js';
import type { Finder, ScriptedHazard } from './scripted.hazard.js';
import { SeededChance } from './seeded.chance.js';
import { withTwin } from './twin.js';

const park = 'yuanjiang-hitech-zone';

export interface CityScript {
  /** The instants at which people act, UTC milliseconds; a step's `sitting` counts them. */
  sittings: number[];
  hazards: ScriptedHazard[];
}

export interface ScriptRequest {
  seed: number;
  calendar: WorkCalendar;
  fromMs: number;
  toMs: number;
  /** At most so many hazards, every course once before any twice; all where it is left out. */
  hazards?: number;
}

/** Writes the whole script down before anything of it is lived: pure, and the same for the same request. */
export function cityScript({ seed, calendar, fromMs, toMs, hazards: limit }: ScriptRequest): CityScript {
  const chance = new SeededChance(seed);
  const sittings = officeHours(calendar, chance, fromMs, toMs);
  const decks = new Decks(chance);
  const taken = inTurn(courses).slice(0, limit);
  const lastDay = calendar.previousWorkingDay(addDays(calendar.localDate(toMs), 1));
  const hazards = taken.map((course, place): ScriptedHazard => {
    const drawn = decks.draw(course);
    const finder = chance.pick(findersOf(course, drawn.enterprise));
    const life = layLife(course, sittings.length, chance);
    const { overdueWd } = course;
    const steps = overdueWd ? dated(life.steps, calendar.addWorkingDays(lastDay, -overdueWd)) : life.steps;
    return { ...life, steps, ...drawn, place, finder };
  });
  return { sittings, hazards: hazards.map((hazard, place) => withTwin(hazard, taken[place]!.like, hazards)) };
}

function dated(steps: readonly Step[], dueOn: LocalDate): Step[] {
  return steps.map((step) => (step.type === 'ASSIGN' ? { ...step, wish: { ...step.wish, dueOn } } : step));
}

/** Every course once, then every course that has more, and so on: a short script has as many kinds of lives as it can. */
function inTurn(all: readonly Course[]): Course[] {
  const rounds = Math.max(...all.map(({ hazards }) => hazards));
  return Array.from({ length: rounds }, (_, round) => all.filter(({ hazards }) => hazards > round)).flat();
}

/** Whoever decides later may not have found it: in the park that is who acts for the town, on the spot the second inspector. */
function findersOf({ acts }: Course, { sector }: DemoEnterprise): Finder[] {
  const finders: Finder[] = ['firstInspector', 'firstInspector', 'safetyOfficer'];
  if (sector !== 'park') finders.push('town', 'town');
  if (!acts.some(({ by }) => by === 'secondInspector')) finders.push('secondInspector');
  return finders;
}

/** Sectors, hazards and enterprises by turns, so that each comes about as often as its neighbours. */
class Decks {
  readonly #decks = new Map<string, unknown[]>();

  constructor(private readonly chance: SeededChance) {}

  /** The park has no town that could be made to put something right itself. */
  draw(course: Course): { fact: HazardFact; standard: string; enterprise: DemoEnterprise } {
    const drawn = this.#draw(course);
    const ofTheTown = course.acts.some(({ by }) => by === 'townLeader');
    return ofTheTown && drawn.enterprise.town === park ? this.draw(course) : drawn;
  }

  #draw({ level }: Course): { fact: HazardFact; standard: string; enterprise: DemoEnterprise } {
    const { sector, standard, hazards } = this.#next<SectorCity>(`sectors ${level}`, sectorCities);
    const fact = this.#next(
      `${sector} ${level}`,
      hazards.filter((one) => one.level === level),
    );
    const enterprise = this.#next(
      `${sector} enterprises`,
      demoEnterprises.filter((one) => one.sector === sector),
    );
    return { fact, standard, enterprise };
  }

  #next<T>(name: string, all: readonly T[]): T {
    const deck = (this.#decks.get(name) as T[] | undefined)?.length
      ? (this.#decks.get(name) as T[])
      : this.chance.shuffled(all);
    this.#decks.set(name, deck);
    return deck.pop()!;
  }
}
