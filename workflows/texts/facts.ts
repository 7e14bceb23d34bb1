import type { Text } from './text.js';

/** Facts that may be missing when a hazard is recorded from a publication, and be completed later. */
export const facts: Record<string, Text> = {
  place: { zh: '具体部位', en: 'place' },
  sector: { zh: '行业领域', en: 'sector' },
  foundAt: { zh: '发现时间', en: 'time of finding' },
  enterprise: { zh: '隐患单位', en: 'enterprise' },
  photos: { zh: '现场照片', en: 'photos' },
};
