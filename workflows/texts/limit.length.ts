import type { Limit } from '../calendar.js';
import type { Text } from './text.js';

const units: Record<string, Text> = {
  wd: { zh: '个工作日', en: 'working days' },
  d: { zh: '日', en: 'days' },
  months: { zh: '个月', en: 'months' },
  hours: { zh: '小时', en: 'hours' },
};

/** How long a limit is, in words: `5 个工作日`. @throws Error for a unit nobody reckons in */
export function limitLength(limit: Limit): Text {
  const [[unit, count] = ['', 0]] = Object.entries(limit);
  const words = units[unit];
  if (!words) throw new Error(`no limit is reckoned in ${unit}`);
  return { zh: `${count} ${words.zh}`, en: `${count} ${words.en}` };
}

/** Whether a value is a limit: one unit people reckon in, and how many of it. */
export function isLimit(value: object): value is Limit {
  const [unit, ...others] = Object.keys(value);
  return unit !== undefined && others.length === 0 && unit in units;
}
