import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Instant } from '../../../workflows/kit/types.js';
import type { PublishedRow } from '../reading/published.row.js';
import { readDate } from './date.reading.js';
import { proposeDue } from './due.proposal.js';
import type { DueBase } from './due.words.js';

export interface DueReading {
  /** End of the day proposed; the deadline itself is set by a person when the hazard is assigned. */
  proposedDueAtMs: Instant | null;
  /** The cell as it stands, where it is no full date. */
  dueWords: string | null;
  /** How the proposal was read. */
  dueRule: string | null;
}

/** The published deadline: a date is proposed as it stands, words by their reading, and neither is ever set. */
export function readDue(row: PublishedRow, calendar: WorkCalendar): DueReading {
  const words = row.text('dueOn');
  if (words === '') return { proposedDueAtMs: null, dueWords: null, dueRule: null };
  const date = readDate(words);
  if (date) return { proposedDueAtMs: calendar.endOfDay(date), dueWords: null, dueRule: '取公布的日期' };
  const proposal = proposeDue(words, baseOf(row), calendar);
  return {
    proposedDueAtMs: proposal && calendar.endOfDay(proposal.on),
    dueWords: words,
    dueRule: proposal?.rule ?? null,
  };
}

function baseOf(row: PublishedRow): DueBase | null {
  const foundOn = readDate(row.text('foundOn'));
  if (foundOn) return { on: foundOn, told: `发现日期 ${foundOn}` };
  const publishedOn = readDate(row.text('publishedOn'));
  return publishedOn ? { on: publishedOn, told: `公布日期 ${publishedOn}` } : null;
}
