import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Instant } from '../../../workflows/kit/types.js';
import type { FieldError } from '../../platform/errors.js';
import type { PublishedRow } from '../reading/published.row.js';
import { readDate } from './date.reading.js';

export interface FoundReading {
  /** Start of the day found, where the row gives a full date. */
  foundAtMs: Instant | null;
  /** The cell as it stands, where it gives something else. */
  foundAtWords: string | null;
}

/** When the hazard was found. What is no full date, or a day still to come, stays words and leaves the fact open. */
export function readFound(
  row: PublishedRow,
  calendar: WorkCalendar,
  now: Instant,
  remark: (error: FieldError) => void,
): FoundReading {
  const words = row.text('foundOn');
  if (words === '') return { foundAtMs: null, foundAtWords: null };
  const field = row.heading('foundOn');
  const date = readDate(words);
  if (!date) {
    remark({ field, rule: 'FULL_DATE', message: `不是完整日期，按原文保留：${words}` });
    return { foundAtMs: null, foundAtWords: words };
  }
  const foundAtMs = calendar.startOfDay(date);
  if (foundAtMs > now) {
    remark({ field, rule: 'NOT_IN_FUTURE', message: `发现日期晚于导入时间，按原文保留：${words}` });
    return { foundAtMs: null, foundAtWords: words };
  }
  return { foundAtMs, foundAtWords: null };
}
