import type { lookBackClaims } from '../../hazard/v1/claims/look-back.js';
import type { TextsOf } from '../text.js';

export const lookBackReasons = {
  lookBackIsByAnother: {
    zh: '请换人回头看，原核查人和审批人不能回头看',
    en: 'Those who verified or approved the close-out may not look back on it',
  },
  lookBackIsOutsideResponsibleUnit: {
    zh: '由治理责任单位以外的人回头看',
    en: 'Somebody outside the responsible unit must do the look-back',
  },
  lookBackNotDone: { zh: '已经完成回头看', en: 'The look-back has already been done' },
  hasLookBackEvidence: { zh: '上传回头看的现场证据', en: 'Add evidence from the look-back' },
  classifiesFinding: {
    zh: '选明是虚假整改还是隐患反弹',
    en: 'Say whether it was false rectification or a rebound',
  },
} satisfies TextsOf<keyof typeof lookBackClaims>;
