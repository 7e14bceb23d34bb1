import { fromEpochDay, toEpochDay } from '../../workflows/local-date.js';

/** 春节（正月初一）, 端午, 中秋 by the Chinese calendar (GB/T 33661), computed once: new moons near midnight need care. */
const lunarDays: Record<number, readonly [spring: string, dragonBoat: string, midAutumn: string]> = {
  2025: ['01-29', '05-31', '10-06'],
  2026: ['02-17', '06-19', '09-25'],
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
  2031: ['01-23', '06-24', '10-01'],
  2032: ['02-11', '06-12', '09-19'],
  2033: ['01-31', '06-01', '09-08'],
  2034: ['02-19', '06-20', '09-27'],
  2035: ['02-08', '06-10', '09-16'],
  2036: ['01-28', '05-30', '10-04'],
  2037: ['02-15', '06-18', '09-24'],
  2038: ['02-04', '06-07', '09-13'],
  2039: ['01-24', '05-27', '10-02'],
  2040: ['02-12', '06-14', '09-20'],
  2041: ['02-01', '06-03', '09-10'],
  2042: ['01-22', '06-22', '09-28'],
  2043: ['02-10', '06-11', '09-17'],
  2044: ['01-30', '05-31', '10-05'],
  2045: ['02-17', '06-19', '09-25'],
  2046: ['02-06', '06-08', '09-15'],
  2047: ['01-26', '05-29', '10-04'],
  2048: ['02-14', '06-15', '09-22'],
  2049: ['02-02', '06-04', '09-11'],
  2050: ['01-23', '06-23', '09-30'],
};

/** The years for which the statutory days are known; before them other rules held. */
export const statutoryYears = { from: 2025, to: 2050 };

/**
 * The thirteen statutory days of a year（《全国年节及纪念日放假办法》, 2024-11-10）as `MM-DD`: 元旦, 除夕 to 初三, 清明, 劳动节 (2),
 * 端午, 中秋, 国庆节 (3). Where two fall on one day it stands once.
 * @throws RangeError outside `statutoryYears`
 */
export function statutoryDays(year: number): string[] {
  const known = lunarDays[year];
  if (!known) throw new RangeError(`没有 ${year} 年的农历日期 (no lunar days of ${year})`);
  const [spring, ...others] = known;
  const newYear = toEpochDay(`${year}-${spring}`);
  const holiday = [-1, 0, 1, 2].map((offset) => fromEpochDay(newYear + offset).slice(5));
  const fixed = ['01-01', `04-0${qingming(year)}`, '05-01', '05-02', '10-01', '10-02', '10-03'];
  return [...new Set([...fixed, ...holiday, ...others])].sort();
}

/** The day of April by the usual formula for this century. */
function qingming(year: number): number {
  const ofCentury = year % 100;
  return Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4);
}
