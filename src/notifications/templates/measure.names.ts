import type { Text } from '../../../workflows/texts/text.js';

/** What the ladder opens, as it is called in a sentence. */
const measures: Record<string, Text> = {
  letter: { zh: '督办函', en: 'supervision letter' },
  bulletin: { zh: '通报', en: 'bulletin' },
  interview: { zh: '约谈通知书', en: 'notice of interview' },
  listing: { zh: '挂牌督办通知书', en: 'notice of listing' },
  stop: { zh: '停产整顿决定', en: 'stop order' },
  referral: { zh: '责任倒查移送函', en: 'letter of referral' },
};

/** A kind nobody named yet is called a measure. */
export function measureName(kind: string | undefined): Text {
  return measures[kind ?? ''] ?? { zh: '督办措施文件', en: 'measure' };
}
