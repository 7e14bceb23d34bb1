import type { Level } from '../hazard/v1/hazard.facts.js';
import type { TextsOf } from './text.js';

export const levels = {
  major: { zh: '重大事故隐患', en: 'major accident hazard' },
  general: { zh: '一般事故隐患', en: 'general hazard' },
} satisfies TextsOf<Level>;
