import type { Actor } from '../../workflows/kit/types.js';

/** Who acts in the lives, by account. */
export type Cast = ReadonlyMap<string, Actor>;

export interface City {
  /** The database to copy: migrated, with units, people and uploaded files, without a case. */
  template: string;
  cast: Cast;
  /** The department that owns the sector of every life, and the town of its enterprise. */
  departmentId: string;
  townId: string;
}
