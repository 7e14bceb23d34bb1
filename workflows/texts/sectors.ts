import type { Sector } from '../hazard/v1/hazard.codes.js';
import type { Text } from './text.js';

/** The ten key sectors and *other*. */
export const sectors: Record<Sector, Text> = {
  transport: { zh: '交通', en: 'transport' },
  fire: { zh: '消防', en: 'fire' },
  'hazardous-chemicals': { zh: '危化品', en: 'hazardous chemicals' },
  fireworks: { zh: '烟花爆竹', en: 'fireworks' },
  'work-trade': { zh: '工贸企业', en: 'industry and trade' },
  'special-equipment': { zh: '特种设备', en: 'special equipment' },
  construction: { zh: '建筑施工（含自建房）', en: 'construction, self-built houses included' },
  gas: { zh: '燃气', en: 'gas' },
  energy: { zh: '能源', en: 'energy' },
  park: { zh: '园区', en: 'parks' },
  other: { zh: '其他', en: 'other' },
};
