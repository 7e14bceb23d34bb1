import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../calendar.js';
import { calendar1 } from '../calendars/calendar-1.js';
import { policy2 } from './policy-2.js';
import { limitOf, remindersOf, type Variant, type VariedPolicy } from './variant.policy.js';

const calendar = new WorkCalendar(calendar1);
const basis = '[DESIGN]';
const wd = (count: number) => ({ value: { wd: count }, basis });

function rules(...variants: Variant[]) {
  const periods = [{ name: '春节前', from: '2026-01-20', to: '2026-02-14' }];
  const policy: VariedPolicy = { ...policy2, periods, variants };
  return { policy, calendar };
}

const inside = Date.parse('2026-02-14T15:59:59Z');
const after = Date.parse('2026-02-14T16:00:00Z');
const major = { level: 'major', sector: 'gas' };

describe('8.25 limits that vary', () => {
  it('8.25 are the policy’s own where it has no variants, in whatever part they stand', () => {
    expect(limitOf({ policy: policy2, calendar }, 'ack.limit', major, after).value).toEqual({ wd: 2 });
    expect(limitOf({ policy: policy2, calendar }, 'transfer.answer', major, after).value).toEqual({ wd: 5 });
    expect(() => limitOf({ policy: policy2, calendar }, 'no.limit', major, after)).toThrow(RangeError);
  });

  it('8.25 hold by level, by sector, and within an important period to its last local day', () => {
    const all = rules(
      { when: { level: 'major' }, limits: { 'ack.limit': wd(3) } },
      { when: { period: '春节前' }, limits: { 'ack.limit': wd(1) } },
      { when: { sector: 'fire' }, limits: { 'assign.limit': wd(1) } },
    );
    const of = (key: string, at: number, level = 'major', sector = 'gas') =>
      limitOf(all, key, { level, sector }, at).value;
    expect([of('ack.limit', inside), of('ack.limit', after)]).toEqual([{ wd: 1 }, { wd: 3 }]);
    expect([of('ack.limit', after, 'general'), of('ack.limit', inside, 'general')]).toEqual([{ wd: 2 }, { wd: 1 }]);
    expect([of('assign.limit', after), of('assign.limit', after, 'major', 'fire')]).toEqual([{ wd: 3 }, { wd: 1 }]);
    expect(limitOf(all, 'ack.limit', { level: null, sector: null }, after).value).toEqual({ wd: 2 });
  });

  it('8.25 follow the variant with the most conditions, wherever it stands in the list', () => {
    const both = { when: { level: 'major', sector: 'gas' }, limits: { 'ack.limit': wd(4) } };
    const one = { when: { level: 'major' }, limits: { 'ack.limit': wd(3) } };
    for (const variants of [
      [both, one],
      [one, both],
    ])
      expect(limitOf(rules(...variants), 'ack.limit', major, after).value).toEqual({ wd: 4 });
  });

  it('8.25 bring other reminders with them', () => {
    const reminders = { value: [{ rung: 'R3' as const, daysBefore: 2, minimumPeriodDays: 0 }], basis };
    const varied = rules({ when: { period: '春节前' }, reminders });
    expect(remindersOf(varied, major, inside)).toEqual(reminders);
    expect(remindersOf(varied, major, after)).toEqual(policy2.reminders);
  });
});
