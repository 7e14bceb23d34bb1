import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../workflows/calendar.js';
import { calendar1 } from '../../workflows/calendars/calendar-1.js';
import { policy1 } from '../../workflows/policies/policy-1.js';
import { policy4 } from '../../workflows/policies/policy-4.js';
import type { Sending } from '../../workflows/policies/sending.policy.js';
import { sendableFrom as sendableUnder } from './quiet-hours.js';

const at = (text: string) => Date.parse(`${text}+08:00`);
const calendar = new WorkCalendar(calendar1);
const sendableFrom = (notice: string, data: object, atMs: number, policy = policy1) =>
  sendableUnder(notice, { ...data }, atMs, { policy, calendar });
const sentUnder = (sending: Sending, text: string) =>
  sendableFrom('urge', {}, at(text), Object.assign({}, policy4, { sending }));

describe('quiet hours', () => {
  it.each([
    ['2026-12-07T19:59:59', '2026-12-07T19:59:59'],
    ['2026-12-07T20:00:00', '2026-12-08T08:00:00'],
    ['2026-12-07T23:59:59', '2026-12-08T08:00:00'],
    ['2026-12-08T00:00:00', '2026-12-08T08:00:00'],
    ['2026-12-08T07:59:59', '2026-12-08T08:00:00'],
    ['2026-12-08T08:00:00', '2026-12-08T08:00:00'],
  ])('an urging at %s goes at %s (D7)', (asked, sent) => {
    for (const notice of ['urge', 'limitPassed', 'digest']) expect(sendableFrom(notice, {}, at(asked))).toBe(at(sent));
  });

  it('never delays a reminder before its date, only one after it', () => {
    const night = at('2026-12-07T23:00:00');
    expect(sendableFrom('reminder', { dueAtMs: at('2026-12-09T00:00:00') }, night)).toBe(night);
    expect(sendableFrom('reminder', { dueAtMs: at('2026-12-07T00:00:00') }, night)).toBe(at('2026-12-08T08:00:00'));
    expect(sendableFrom('reminder', { dueOn: '2026-12-07' }, night)).toBe(night);
    expect(sendableFrom('reminder', { dueOn: '2026-12-06' }, night)).toBe(at('2026-12-08T08:00:00'));
    expect(sendableFrom('assigned', {}, night)).toBe(night);
  });

  it('asks about a step of the plan in the morning after its day, though the date of the whole is to come', () => {
    const step = { limit: 'milestone', dueOn: '2026-12-20' };
    expect(sendableFrom('reminder', step, at('2026-12-08T00:00:00'))).toBe(at('2026-12-08T08:00:00'));
  });

  it('waits out the days on which nobody works, weekends worked up included (D7)', () => {
    const from = (text: string, data = {}) => sendableFrom('urge', data, at(text));
    expect(from('2026-02-18T10:00:00')).toBe(at('2026-02-24T08:00:00'));
    expect(from('2026-02-14T19:59:59')).toBe(at('2026-02-14T19:59:59'));
    expect(from('2026-02-14T20:00:00')).toBe(at('2026-02-24T08:00:00'));
    expect(from('2026-03-07T09:00:00')).toBe(at('2026-03-09T08:00:00'));
    expect(from('2026-02-18T10:00:00', { quietHoursExempt: true })).toBe(at('2026-02-18T10:00:00'));
    const beforeItsDate = sendableFrom('reminder', { dueOn: '2026-02-20' }, at('2026-02-18T10:00:00'));
    expect(beforeItsDate).toBe(at('2026-02-18T10:00:00'));
  });

  it('is what the policy of the case says, its hours and whether weekends count (D7)', () => {
    const basis = '[DESIGN]';
    const quietHours = { value: { from: '18:30', until: '09:30' }, basis };
    const always = { quietHours, workingDaysOnly: { value: false, basis } };
    expect(sentUnder(always, '2026-03-06T18:29:59')).toBe(at('2026-03-06T18:29:59'));
    expect(sentUnder(always, '2026-03-06T18:30:00')).toBe(at('2026-03-07T09:30:00'));
    const worked = { quietHours, workingDaysOnly: { value: true, basis } };
    expect(sentUnder(worked, '2026-03-06T18:30:00')).toBe(at('2026-03-09T09:30:00'));
  });

  it('is kept by what only time tells, and not by the same words from a person', () => {
    const night = at('2026-12-07T00:00:00');
    expect(sendableFrom('extensionRejected', { event: 'EXTENSION_UNDECIDED' }, night)).toBe(at('2026-12-07T08:00:00'));
    expect(sendableFrom('measureSigned', { event: 'MEASURE_DUE' }, night)).toBe(at('2026-12-07T08:00:00'));
    expect(sendableFrom('extensionRejected', { event: 'REJECT_EXTENSION' }, night)).toBe(night);
  });

  it('lets danger through at any hour', () => {
    const night = at('2026-12-07T23:00:00');
    expect(sendableFrom('urge', { quietHoursExempt: true }, night)).toBe(night);
    const holiday = at('2026-02-18T10:00:00');
    expect(sendableFrom('rungStop', { limit: 'trigger.danger' }, holiday)).toBe(holiday);
    expect(sendableFrom('rungStop', { limit: 'rung.L6' }, holiday)).toBe(at('2026-02-24T08:00:00'));
  });
});
