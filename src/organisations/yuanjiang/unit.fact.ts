import type { UnitKind } from '../unit.js';

/** A unit the project knows before anybody signs in: where its name comes from is part of the fact. */
export interface UnitFact {
  slug: string;
  kind: UnitKind;
  name: string;
  aliases: string[];
  statCode?: string;
  source: string;
}
