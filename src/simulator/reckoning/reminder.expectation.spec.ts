import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { policy1 } from '../../../workflows/policies/policy-1.js';
import type { Reminder } from '../../../workflows/policy.js';
import { expectedReminders, type Reminding } from './reminder.expectation.js';

const calendar = new WorkCalendar(calendar1);
const at = (text: string) => Date.parse(`${text}+08:00`);
const { noticeTime, lastOpenHour } = policy1;
const list = policy1.reminders.value;
const did = (type: string, when: string, dueOn: string | null = '2026-07-15') => ({ type, atMs: at(when), dueOn });
const assigned = did('ASSIGN', '2026-06-01T10:00');
const days = (done: ReturnType<typeof did>[], changed: Reminding['changed'] = null) =>
  expectedReminders(
    { caseId: 'a', done },
    { calendar, noticeTime, lastOpenHour, changed, always: list },
    at('2026-12-01T00:00'),
  ).map(({ daysBefore }) => daysBefore);

describe('reminders that must have been given', () => {
  it('are those of the list until it is handed in', () => {
    expect(days([assigned])).toEqual([15, 7, 3, 1, 0]);
    expect(days([assigned, did('SUBMIT_CLOSEOUT', '2026-07-09T10:00')])).toEqual([15, 7]);
  });

  it('are left out where the period is shorter than the list wants it', () => {
    expect(days([did('ASSIGN', '2026-06-22T10:00')])).toEqual([7, 3, 1, 0]);
  });

  it('begin anew with another date', () => {
    const extended = did('APPROVE_EXTENSION', '2026-07-09T10:00', '2026-08-14');
    expect(days([assigned, extended])).toEqual([15, 7, 15, 7, 3, 1, 0]);
  });

  it('come on a day off at the last open hour before it', () => {
    const hours = expectedReminders(
      { caseId: 'a', done: [did('ASSIGN', '2026-06-01T10:00', '2026-07-12')] },
      { calendar, noticeTime, lastOpenHour, changed: null, always: list.slice(-1) },
      at('2026-12-01T00:00'),
    );
    expect(hours.map(({ atMs }) => atMs)).toEqual([at('2026-07-10T17:00')]);
  });

  it('are by the old list what had come when it was changed, and by the new one what had not', () => {
    const after: Reminder[] = [20, 10, 5, 2, 0].map((daysBefore) => ({ rung: 'R3', daysBefore, minimumPeriodDays: 0 }));
    expect(days([assigned], { atMs: at('2026-07-09T12:00'), before: list, after })).toEqual([15, 7, 5, 2, 0]);
    expect(days([assigned], { atMs: at('2026-07-02T12:00'), before: list, after })).toEqual([15, 10, 5, 2, 0]);
  });
});
