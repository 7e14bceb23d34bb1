import type { extensionClaims } from '../../hazard/v1/claims/extension.js';
import type { TextsOf } from '../text.js';

export const extensionReasons = {
  isBeingRectified: {
    zh: '整改期间才能申请延期',
    en: 'An extension can be asked for only while the rectification is under way',
  },
  extensionAskedInTime: {
    zh: '已过申请延期的最后期限（{lastDay}），可以写情况说明，但时限不变',
    en: 'The last day to ask for an extension has passed ({lastDay}); an explanation may be given, the date stays',
  },
  extensionsLeft: {
    zh: '延期次数已经用完（最多{maximum}次）',
    en: 'No extension is left (at most {maximum})',
  },
  newDueIsLater: { zh: '新时限要晚于现在的整改时限', en: 'The new date must be later than the present due date' },
  newDueIsNotBeyondRequest: {
    zh: '批准的时限不能晚于申请的时限',
    en: 'The date approved cannot be later than the date asked for',
  },
  extensionWithinCap: {
    zh: '缩短延期：累计延期不能超过首次整改期限的长度',
    en: 'Ask for less: all extensions together cannot exceed the length of the first period',
  },
  givesRemainingSteps: { zh: '写明剩余的整改工作', en: 'State what remains to be done' },
  decidedBeforeDue: {
    zh: '整改时限已到，不能再批准延期',
    en: 'The due date has passed: the extension can no longer be approved',
  },
} satisfies TextsOf<keyof typeof extensionClaims>;
