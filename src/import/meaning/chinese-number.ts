const digits = '零一二三四五六七八九';

/** A whole number up to 99 in figures or Chinese: 30, 三, 十五, 二十, 两; null for anything else. */
export function readNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text.replace('两', '二'));
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (!ten) return tens && ones ? null : digits.indexOf(tens || ones);
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}
