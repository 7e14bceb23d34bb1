import { v5 } from 'uuid';

/** What kinds of unit there are; only `city` and `elsewhere` have no parent. */
export type UnitKind =
  | 'city'
  | 'committee'
  | 'department'
  | 'subdistrict'
  | 'town'
  | 'centre'
  | 'park'
  | 'enterprise'
  | 'elsewhere';

/** The kinds that answer for a territory; an enterprise stands under one of these, the city or *elsewhere*. */
export const territoryKinds: readonly UnitKind[] = ['subdistrict', 'town', 'centre', 'park'];

/** The kinds an enterprise may stand under: its territory, or the root where the territory is not known. */
export const enterpriseParentKinds: readonly UnitKind[] = [...territoryKinds, 'city', 'elsewhere'];

export interface Unit {
  id: string;
  kind: UnitKind;
  slug: string | null;
  name: string;
  creditCode: string | null;
  parentId: string | null;
  path: string;
}

const namespace = '6f3c1f0e-6d0b-5b1e-9f6a-0b7a2d4e8c51';

/** The fixed id of a unit that the project knows by slug: the same on every installation, so links and fixtures hold. */
export function unitIdOf(slug: string): string {
  return v5(slug, namespace);
}

/** The id of an enterprise: one name under one parent is one enterprise, whoever enters it first. */
export function enterpriseIdOf(parentId: string, name: string): string {
  return v5(`${parentId}/${name}`, namespace);
}

/** 沅江市, the root of everything inside. */
export const cityId = unitIdOf('yuanjiang');
/** 市外, the root of what lies outside the city. */
export const elsewhereId = unitIdOf('elsewhere');
/** 市安委会. */
export const committeeId = unitIdOf('safety-committee');
/** 市融媒体中心: who publishes what the committee has approved for exposure. */
export const mediaCentreId = unitIdOf('media-center');
/** 市应急管理局: its office works for the committee, and cases nobody else is competent for come to it. */
export const committeeOfficeHostId = unitIdOf('emergency-management');
