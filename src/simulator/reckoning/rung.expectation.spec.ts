import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { policy3 } from '../../../workflows/policies/policy-3.js';
import { expectedRungs } from './rung.expectation.js';

const calendar = new WorkCalendar(calendar1);
const at = (text: string) => Date.parse(`${text}T12:00:00+08:00`);
const assigned = { type: 'ASSIGN', atMs: at('2026-03-02'), dueOn: '2026-04-01' };
const rungsBy = (handedInOn: string | null, silences: { fromMs: number; toMs: number }[] = []) => {
  const handedIn = handedInOn ? [{ type: 'SUBMIT_CLOSEOUT', atMs: at(handedInOn), dueOn: '2026-04-01' }] : [];
  const hazard = { caseId: 'a', level: 'major' as const, done: [assigned, ...handedIn] };
  const { value } = policy3.ladder.rungs;
  return expectedRungs(hazard, value, calendar, at('2026-08-01'), silences).map(({ rung }) => rung);
};

describe('rungs that must have come', () => {
  it('are none while the date is kept, and those that could be due for certain after it', () => {
    expect(rungsBy('2026-04-01')).toEqual([]);
    expect(rungsBy('2026-04-10')).toEqual(['L1']);
    expect(rungsBy('2026-04-14')).toEqual(['L1', 'L2']);
  });

  it('are all where nobody ever hands in', () => {
    expect(rungsBy(null)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
  });

  it('count from the date that was granted last, and from the first where more time was refused', () => {
    const decided = (type: string, dueOn: string) => {
      const acts = [assigned, { type, atMs: at('2026-03-16'), dueOn }];
      const handedIn = { type: 'SUBMIT_CLOSEOUT', atMs: at('2026-04-27'), dueOn };
      const hazard = { caseId: 'a', level: 'major' as const, done: [...acts, handedIn] };
      return expectedRungs(hazard, policy3.ladder.rungs.value, calendar, at('2026-08-01'), []).map(({ rung }) => rung);
    };
    expect(decided('APPROVE_EXTENSION', '2026-04-21')).toEqual([]);
    expect(decided('REJECT_EXTENSION', '2026-04-01')).toContain('L3');
  });

  it('are waited for where nobody swept', () => {
    expect(rungsBy('2026-04-20', [{ fromMs: at('2026-04-01'), toMs: at('2026-04-13') }])).toEqual([]);
  });
});
