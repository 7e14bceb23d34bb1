import { describe, expect, it } from '@jest/globals';
import { sendableFrom } from './quiet-hours.js';

const at = (text: string) => Date.parse(`${text}+08:00`);

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

  it('lets danger through at any hour', () => {
    const night = at('2026-12-07T23:00:00');
    expect(sendableFrom('urge', { quietHoursExempt: true }, night)).toBe(night);
  });
});
