import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Deadline, Instant } from '../../workflows/kit/types.js';
import type { ProvisionalDto } from './hazard-view.dto.js';

/**
 * What the calendar is not yet sure of among the dates of a case, said once for all of them; null where it is sure of all.
 * @param dueAt the date the hazard must be mended by; null where none is set or it is over
 */
export function provisionalView(
  calendar: WorkCalendar,
  dueAt: Instant | null,
  asked: readonly Pick<Deadline, 'dueAt'>[],
): ProvisionalDto | null {
  const instants = [...(dueAt === null ? [] : [dueAt]), ...asked.map((one) => one.dueAt)];
  const days = instants.map((instant) => calendar.localDate(instant - 1)).filter((day) => calendar.isProvisional(day));
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((one, other) => one - other);
  if (years.length === 0) return null;
  const { from, to } = calendar.horizon;
  const isExpected = (year: number) => `${year}-01-01` >= from && `${year}-12-31` <= to;
  const [expected, unknown] = [years.filter(isExpected), years.filter((year) => !isExpected(year))];
  const zh = [
    expected.length > 0 && `${expected.join('、')} 年放假安排尚未公布，按法定节日推定`,
    unknown.length > 0 && `${unknown.join('、')} 年超出日历（${from.slice(0, 4)}–${to.slice(0, 4)}），只按周末推定`,
  ].filter(Boolean);
  const en = [
    expected.length > 0 && `the holidays of ${expected.join(', ')} are not yet published, statutory days are assumed`,
    unknown.length > 0 && `${unknown.join(', ')} lies beyond the calendar, only weekends are counted`,
  ].filter(Boolean);
  return { years, zh: `${zh.join('；')}；文书上写明的日期不变`, en: `${en.join('; ')}; dates written in papers stay` };
}
