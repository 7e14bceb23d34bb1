/** The ten key sectors of the city's plan and *other*; every hazard has one, and one lead department answers for it. */
export const sectors = {
  transport: { zh: '交通', en: 'Transport' },
  fire: { zh: '消防', en: 'Fire' },
  'hazardous-chemicals': { zh: '危化品', en: 'Hazardous chemicals' },
  fireworks: { zh: '烟花爆竹', en: 'Fireworks' },
  'work-trade': { zh: '工贸企业', en: 'Industry and trade' },
  'special-equipment': { zh: '特种设备', en: 'Special equipment' },
  construction: { zh: '建筑施工（含自建房）', en: 'Construction, self-built houses included' },
  gas: { zh: '燃气', en: 'Gas' },
  energy: { zh: '能源', en: 'Energy' },
  park: { zh: '园区', en: 'Parks' },
  other: { zh: '其他', en: 'Other' },
} as const;

export type Sector = keyof typeof sectors;

export const sectorCodes = Object.keys(sectors) as Sector[];

export function isSector(code: string): code is Sector {
  return Object.hasOwn(sectors, code);
}
