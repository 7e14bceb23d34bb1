import type { Occurrence } from '../policies/ladder.policy.js';
import type { TextsOf } from './text.js';

/** What happened that leads to a rung at once, said of the hazard: `该隐患……`. */
export const occurrenceTexts: TextsOf<Occurrence> = {
  accident: { zh: '发生生产安全事故', en: 'an accident happened' },
  falseRectification: { zh: '经回头看认定为虚假整改', en: 'the look-back found the rectification to be false' },
  danger: { zh: '存在现实危险', en: 'there is imminent danger' },
  refusal: { zh: '责任单位拒不整改', en: 'the responsible unit refuses to rectify' },
  recurrence: { zh: '为限定期间内再次出现的同类重大事故隐患', en: 'the same major hazard came back within the window' },
};
