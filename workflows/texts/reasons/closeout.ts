import type { closeoutClaims } from '../../hazard/v1/claims/closeout.js';
import type { TextsOf } from '../text.js';

export const closeoutReasons = {
  hasAfterPhotos: { zh: '上传整改后的照片', en: 'Add photos taken after the rectification' },
  itemisesMeasures: { zh: '逐项写明已经落实的整改措施', en: 'State item by item what was done' },
  assessesItself: { zh: '写明单位自评结论', en: 'State the unit’s own assessment of the result' },
  statesActualCost: { zh: '填写实际整改费用，没有花费的填 0', en: 'State the actual cost; 0 where there was none' },
} satisfies TextsOf<keyof typeof closeoutClaims>;
