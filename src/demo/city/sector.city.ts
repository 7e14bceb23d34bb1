import type { Sector } from '../../../workflows/hazard/v1/hazard.codes.js';
import type { Level } from '../../../workflows/hazard/v1/hazard.facts.js';

/** A hazard as it may be found at any enterprise of its sector, from what is wrong to how one sees that it is right. */
export interface HazardFact {
  level: Level;
  title: string;
  description: string;
  place: string;
  clause: string;
  requirement: string;
  done: string;
  check: string;
  costYuan: number;
}

/** What goes wrong in one sector, in our own words; no real place, person or finding is meant. */
export interface SectorCity {
  sector: Sector;
  standard: string;
  hazards: HazardFact[];
}

type Row = readonly [string, string, string, string, string, string, string, number];

/** Rows of a level: title, description, place, clause, requirement, what was done, what is checked, cost in yuan. */
export function hazardsOf(level: Level, rows: readonly Row[]): HazardFact[] {
  return rows.map(([title, description, place, clause, requirement, done, check, costYuan]) => ({
    level,
    title,
    description,
    place,
    clause,
    requirement,
    done,
    check,
    costYuan,
  }));
}
