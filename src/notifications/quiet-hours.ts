import type { WorkCalendar } from '../../workflows/calendar.js';
import { dueInstant } from './due-instant.js';
import { isUrgent } from './urgent.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * HOUR_MS;
/** Nobody is urged between 20:00 and 08:00. */
const quiet = { from: 20, until: 8 };

/** Notices that by their nature come after a date has passed. */
const afterTheDate: ReadonlySet<string> = new Set([
  'urge',
  'limitPassed',
  'digest',
  'rungLetter',
  'rungBulletin',
  'rungInterview',
  'rungListing',
  'rungStop',
  'rungReferral',
  'measureToSign',
  'measureReplyDue',
]);

/** Limits that run out at a midnight and tell by a notice that a person's act tells by, too. */
const byTimeAlone: ReadonlySet<unknown> = new Set(['EXTENSION_UNDECIDED', 'MEASURE_DUE']);

/**
 * The first instant at or after `atMs` (UTC milliseconds) at which a notice may be sent. Quiet hours and the days on which
 * nobody works by `calendar`, where one is given, only move forward and only notices after the date: one that comes before
 * it would come too late. Danger is never quiet.
 */
export function sendableFrom(
  notice: string,
  data: Readonly<Record<string, unknown>>,
  atMs: number,
  calendar?: WorkCalendar,
): number {
  if (isUrgent(notice, data) || !comesAfterTheDate(notice, data, atMs)) return atMs;
  const waking = outsideQuietHours(atMs);
  if (!calendar || calendar.isWorkingDay(calendar.localDate(waking))) return waking;
  return calendar.startOfDay(calendar.nextWorkingDay(calendar.localDate(waking))) + quiet.until * HOUR_MS;
}

function outsideQuietHours(atMs: number): number {
  const local = atMs + ZONE_MS;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const hour = (local - midnight) / HOUR_MS;
  if (hour >= quiet.until && hour < quiet.from) return atMs;
  const morning = hour < quiet.until ? midnight : midnight + DAY_MS;
  return morning + quiet.until * HOUR_MS - ZONE_MS;
}

function comesAfterTheDate(notice: string, data: Readonly<Record<string, unknown>>, atMs: number): boolean {
  // A step of the plan is asked about at the midnight that ends its day, while the date of the whole is still to come.
  if (afterTheDate.has(notice) || byTimeAlone.has(data['event']) || data['limit'] === 'milestone') return true;
  return notice === 'reminder' && (dueInstant(data) ?? Number.POSITIVE_INFINITY) <= atMs;
}
