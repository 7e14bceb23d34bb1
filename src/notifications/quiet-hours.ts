import type { WorkCalendar } from '../../workflows/calendar.js';
import { policy4 } from '../../workflows/policies/policy-4.js';
import type { Sending, SendingPolicy } from '../../workflows/policies/sending.policy.js';
import type { Rules } from '../../workflows/rules.js';
import { dueInstant } from './due-instant.js';
import { isUrgent } from './urgent.js';

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
 * The first instant at or after `atMs` (UTC milliseconds) at which a notice may be sent under the rules of its case. Quiet
 * hours and the days on which nobody works only move forward and only notices after the date: one that comes before it
 * would come too late. Danger is never quiet.
 */
export function sendableFrom(
  notice: string,
  data: Readonly<Record<string, unknown>>,
  atMs: number,
  { policy, calendar }: Rules,
): number {
  if (isUrgent(notice, data) || !comesAfterTheDate(notice, data, atMs)) return atMs;
  const { quietHours, workingDaysOnly } = sendingOf(policy);
  const waking = outsideQuietHours(atMs, quietHours.value, calendar);
  const day = calendar.localDate(waking);
  if (!workingDaysOnly.value || calendar.isWorkingDay(day)) return waking;
  return calendar.atLocalTime(calendar.nextWorkingDay(day), quietHours.value.until);
}

/** Policies older than the fourth say nothing of it: what they left to the product holds on. */
function sendingOf(policy: Rules['policy']): Sending {
  return (policy as Partial<SendingPolicy>).sending ?? policy4.sending;
}

function outsideQuietHours(
  atMs: number,
  { from, until }: Sending['quietHours']['value'],
  calendar: WorkCalendar,
): number {
  const day = calendar.localDate(atMs);
  if (atMs < calendar.atLocalTime(day, until)) return calendar.atLocalTime(day, until);
  return atMs < calendar.atLocalTime(day, from) ? atMs : calendar.atLocalTime(calendar.addDays(day, 1), until);
}

function comesAfterTheDate(notice: string, data: Readonly<Record<string, unknown>>, atMs: number): boolean {
  // A step of the plan is asked about at the midnight that ends its day, while the date of the whole is still to come.
  if (afterTheDate.has(notice) || byTimeAlone.has(data['event']) || data['limit'] === 'milestone') return true;
  return notice === 'reminder' && (dueInstant(data) ?? Number.POSITIVE_INFINITY) <= atMs;
}
