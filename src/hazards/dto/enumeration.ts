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

export const levels = ['major', 'general'] as const;
