import type { Level } from '../../../workflows/hazard/v1/hazard.facts.js';
import type { DocumentKind } from '../../../workflows/hazard/v2/hazard.codes.js';
import type { LocalDate } from '../../../workflows/local-date.js';

/**
 * Who acts, seen from one hazard: people of its owning department, its enterprise, its town, the committee's leader and office,
 * the department beside, and an enterprise that shares in it.
 */
export type Part =
  | 'finder'
  | 'firstInspector'
  | 'secondInspector'
  | 'leader'
  | 'principal'
  | 'safetyOfficer'
  | 'town'
  | 'townLeader'
  | 'otherLeader'
  | 'coPrincipal'
  | 'committeeLeader'
  | 'office'
  | 'otherOffice';

/** What an act may say beyond what its form says by itself. */
export interface Wish {
  /** Calendar days from the day of the act to the date it sets, or by which it moves one. */
  days?: number;
  /** The same in working days: where the life goes on to pass the date, so that no weekend or holiday moves how late it is. */
  workingDays?: number;
  /** The very date, where the script knows it. */
  dueOn?: LocalDate;
  percent?: number;
  text?: string;
  finding?: 'false' | 'rebound';
  /** Whom a report goes to. */
  to?: 'department' | 'workersCongress';
  /** How much of the production stops. */
  scope?: 'part' | 'all';
  level?: Level;
  /** The name of the expert whose opinion is handed in. */
  expert?: string;
  /** Which paper goes out. */
  paper?: DocumentKind;
  /** No enterprise is at fault: the town itself must put it right. */
  public?: boolean;
  /** Entered from paper. */
  late?: boolean;
}

export interface Act {
  type: string;
  by: Part;
  /** Working days since the act before it; 0 is later the same day. */
  after: readonly [number, number];
  wish: Wish;
}

/** How a hazard is bound to an earlier one of the city: the same once more while that is open, or after it was closed. */
export type Likeness = 'duplicate' | 'recurrence';

/** What becomes of a hazard: its acts from the first to the last, and how long ago the last was. */
export interface Course {
  name: string;
  /** How many hazards take it. */
  hazards: number;
  level: Level;
  /** Working days between the last act and the end of the script. */
  rest: readonly [number, number];
  acts: readonly Act[];
  /** Working days its date has passed at the end of the script, whatever day that is; its assignment's wish where left out. */
  overdueWd?: number;
  like?: Likeness;
}

export function act(type: string, by: Part, after: readonly [number, number], wish: Wish = {}): Act {
  return { type, by, after, wish };
}
