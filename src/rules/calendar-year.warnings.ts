import type { CalendarYear } from '../../workflows/calendar.js';
import { toEpochDay } from '../../workflows/local-date.js';
import type { Text } from '../../workflows/texts/text.js';
import { isWeekend } from '../../workflows/working-day-table.js';
import { dayName, daysOf } from './calendar-year.days.js';
import { statutoryDays, statutoryYears } from './statutory.days.js';

/** What a notice may say against the law's usual sum, and still be the notice: the State Council amends its own. */
export const yearWarningCodes = [
  'STATUTORY_DAY_MISSING',
  'FEWER_DAYS_OFF',
  'MORE_DAYS_OFF',
  'HOLIDAY_TOO_LONG',
  'WORK_TOO_LONG',
] as const;

/** Unusual, and true where the notice says so: whoever enters it confirms that he has compared it. */
export interface YearWarning extends Text {
  code: (typeof yearWarningCodes)[number];
}

/** Days off in the week less make-up days: what the law gives（《全国年节及纪念日放假办法》, 2024-11-10）. */
const balanceByLaw = 13;
/** Longer ones were never published. */
const longestHoliday = 10;
const longestWork = 9;

/** What is unusual about a year whose days can all be read. */
export function calendarYearWarnings(year: number, given: CalendarYear): YearWarning[] {
  const [off, work] = [daysOf(year, given.off), daysOf(year, given.work)];
  return [
    ...(year >= statutoryYears.from ? [...missing(year, off), ...balance(given, off, work)] : []),
    ...tooLong(year, new Set(off), new Set(work)),
  ];
}

function missing(year: number, off: number[]): YearWarning[] {
  const free = new Set(off.map(dayName));
  const days = statutoryDays(year).filter((day) => !free.has(day));
  if (days.length === 0) return [];
  const [zh, en] = [`缺少法定节假日 ${days.join('、')}`, `Statutory days are not free: ${days.join(', ')}`];
  return [{ code: 'STATUTORY_DAY_MISSING', zh, en }];
}

/** What is only expected knows no make-up days yet, so that nothing can come out. */
function balance({ status }: CalendarYear, off: number[], work: number[]): YearWarning[] {
  const days = off.filter((day) => !isWeekend(day)).length - work.length;
  if (status === 'expected' || days === balanceByLaw) return [];
  return [
    {
      code: days < balanceByLaw ? 'FEWER_DAYS_OFF' : 'MORE_DAYS_OFF',
      zh: `放假的工作日减去调休上班日应为 ${balanceByLaw} 天，现为 ${days} 天，请与通知核对`,
      en: `Weekdays off less make-up days should be ${balanceByLaw} and are ${days}; compare with the notice`,
    },
  ];
}

/** Runs by the finished year: what is free and what is worked, weekends among them. */
function tooLong(year: number, off: ReadonlySet<number>, work: ReadonlySet<number>): YearWarning[] {
  const first = toEpochDay(`${year}-01-01`);
  const days = Array.from({ length: toEpochDay(`${year + 1}-01-01`) - first }, (_, index) => first + index);
  const isFree = (day: number) => off.has(day) || (isWeekend(day) && !work.has(day));
  let run = 0;
  return days.flatMap((day): YearWarning[] => {
    run = isFree(day) === isFree(day - 1) && day > first ? run + 1 : 1;
    const until = dayName(day);
    if (run === longestHoliday + 1 && isFree(day)) {
      const zh = `截至 ${until} 连休超过 ${longestHoliday} 天，请核对`;
      return [{ code: 'HOLIDAY_TOO_LONG', zh, en: `More than ${longestHoliday} days off in a row by ${until}` }];
    }
    if (run === longestWork + 1 && !isFree(day)) {
      const zh = `截至 ${until} 连续上班超过 ${longestWork} 天，请核对`;
      return [{ code: 'WORK_TOO_LONG', zh, en: `More than ${longestWork} days of work in a row by ${until}` }];
    }
    return [];
  });
}
