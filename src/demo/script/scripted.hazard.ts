import type { HazardFact } from '../city/sector.city.js';
import type { DemoEnterprise } from '../enterprises.facts.js';
import type { Life } from './life.js';

/** Who saw it first: an inspector of its department, the town, or the enterprise itself. */
export type Finder = 'firstInspector' | 'secondInspector' | 'town' | 'safetyOfficer';

/** One hazard of the city and everything that will be done about it. */
export interface ScriptedHazard extends Life {
  /** Its place in the script: what its command ids are made of. */
  place: number;
  fact: HazardFact;
  standard: string;
  enterprise: DemoEnterprise;
  finder: Finder;
  /** The place of the hazard it is a duplicate of, or came after. */
  twin?: number;
}
