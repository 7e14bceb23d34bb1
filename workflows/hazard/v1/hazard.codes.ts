/** The codes a hazard is described by, each once for claims, forms and texts. */

/** The ten key sectors of the city's plan and *other*. */
export const sectorCodes = [
  'transport',
  'fire',
  'hazardous-chemicals',
  'fireworks',
  'work-trade',
  'special-equipment',
  'construction',
  'gas',
  'energy',
  'park',
  'other',
] as const;

export type Sector = (typeof sectorCodes)[number];

export function isSector(code: string): code is Sector {
  return (sectorCodes as readonly string[]).includes(code);
}

/** Where a hazard came from: the seven origins of the list, the kinds of 三查, and an enterprise's own staff. */
export const originCodes = [
  'ROUTINE_INSPECTION',
  'SUPERIOR_ASSIGNED',
  'PUBLIC_REPORT',
  'MEDIA_EXPOSURE',
  'DEPT_TRANSFER',
  'SUBORDINATE_REPORT',
  'ENTERPRISE_REPORT',
  'EXPERT_DIAGNOSIS',
  'CROSS_CHECK',
  'SELF_CHECK',
  'LOOK_BACK',
  'ENTERPRISE_STAFF',
] as const;

export const interimControlCodes = [
  'EVACUATE',
  'WARNING_SIGN',
  'STOP_PART',
  'STOP_ALL',
  'GUARD',
  'LIMIT_LOAD',
  'MONITOR',
] as const;

export const levelCodes = ['major', 'general'] as const;

/** What a hazard known from a publication may lack. */
export const openFactCodes = ['enterprise', 'place', 'foundAt', 'photos', 'sector'] as const;
