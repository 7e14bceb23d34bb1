import type { Rules } from '../../../workflows/rules.js';
import type { Queryable } from '../../platform/database/database.js';
import type { RemindersChanged } from '../replan/replan.desk.js';
import type { LivedCity } from '../simulation.js';
import { type ExpectedReminder, expectedReminders, type Reminding } from './reminder.expectation.js';

/** Reminders before the date, across the change of their days. */
export interface ReminderCounts {
  expected: number;
  /** Expected after the change. */
  afterChange: number;
  /** A day before one date of which somebody was reminded twice. */
  repeated: number;
  /** Expected, and never given. */
  swallowed: number;
  /** The first of both, in words; empty where none is. */
  example: string;
}

interface Given {
  caseId: string;
  daysBefore: number;
  /** The line that set the date. */
  anchor: number;
  atMs: number;
}

const given = `
  select case_id as "caseId", -(j #>> '{event,payload,n}')::int as "daysBefore", (j #>> '{event,payload,anchor}')::int as anchor,
    (extract(epoch from occurred_at) * 1000)::float8 as "atMs"
  from (select case_id, occurred_at, convert_from(line, 'UTF8')::jsonb as j from history where event = 'REMIND_DUE') lines
  where j #>> '{event,payload,kind}' in ('remind.R2', 'remind.R3')`;

/** The reminders that must have been given by what the people of the city did. */
export function rememberedReminders(
  { people, calendar, toMs, changed }: LivedCity,
  { policy }: Rules,
): ExpectedReminder[] {
  const { noticeTime, lastOpenHour, reminders } = policy;
  const reminding: Reminding = { calendar, noticeTime, lastOpenHour, changed, always: reminders.value };
  return [...people.log.done].flatMap(([{ caseId }, done]) =>
    expectedReminders({ caseId: caseId!, done }, reminding, toMs),
  );
}

/** Compares the reminders of the history with those people count on. */
export async function reckonReminders(
  on: Queryable,
  expected: readonly ExpectedReminder[],
  changed: RemindersChanged | null,
): Promise<ReminderCounts> {
  const lines = await on.query<Given>(given);
  const heard = new Set(lines.map(keyOf));
  const swallowed = expected.map(keyOf).filter((key) => !heard.has(key));
  const days = lines.map(
    ({ caseId, anchor, daysBefore }) => `${daysBefore} days before the date of line ${anchor} of ${caseId}`,
  );
  const repeated = days.filter((day, place) => days.indexOf(day) < place);
  return {
    expected: expected.length,
    afterChange: expected.filter(({ atMs }) => changed !== null && atMs > changed.atMs).length,
    ...{ repeated: repeated.length, swallowed: swallowed.length },
    example: swallowed[0] ?? repeated[0] ?? '',
  };
}

function keyOf({ caseId, daysBefore, atMs }: ExpectedReminder): string {
  return `${daysBefore} days before the date of ${caseId}, at ${new Date(atMs).toISOString()}`;
}
