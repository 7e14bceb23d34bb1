import type { Level } from '../../../workflows/hazard/v1/hazard.facts.js';

/** Who acts, seen from one hazard: people of its owning department, its enterprise, its town, and the committee office. */
export type Part =
  | 'finder'
  | 'firstInspector'
  | 'secondInspector'
  | 'leader'
  | 'principal'
  | 'safetyOfficer'
  | 'town'
  | 'office'
  | 'otherOffice';

/** What an act may say beyond what its form says by itself. */
export interface Wish {
  /** Calendar days from the day of the act to the date it sets, or by which it moves one. */
  days?: number;
  percent?: number;
  text?: string;
  finding?: 'false' | 'rebound';
  /** Whom a report goes to. */
  to?: 'department' | 'workersCongress';
  /** How much of the production stops. */
  scope?: 'part' | 'all';
}

export interface Act {
  type: string;
  by: Part;
  /** Working days since the act before it; 0 is later the same day. */
  after: readonly [number, number];
  wish: Wish;
}

/** What becomes of a hazard: its acts from the first to the last, and how long ago the last was. */
export interface Course {
  name: string;
  /** How many hazards take it. */
  hazards: number;
  level: Level;
  /** Working days between the last act and the end of the script. */
  rest: readonly [number, number];
  acts: readonly Act[];
}

export function act(type: string, by: Part, after: readonly [number, number], wish: Wish = {}): Act {
  return { type, by, after, wish };
}
