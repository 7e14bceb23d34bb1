import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { policy3 } from '../../../workflows/policies/policy-3.js';
import { type ClimbingHazard, expectedRungs } from './rung.expectation.js';

const calendar = new WorkCalendar(calendar1);
const at = (text: string) => Date.parse(`${text}T12:00:00+08:00`);
const assigned = { type: 'ASSIGN', atMs: at('2026-03-02'), dueOn: '2026-04-01' };
const handing = (on: string | null, dueOn: string) => (on ? [{ type: 'SUBMIT_CLOSEOUT', atMs: at(on), dueOn }] : []);

interface Besides {
  decided?: { type: string; dueOn: string };
  issued?: ClimbingHazard['issued'];
  silences?: { fromMs: number; toMs: number }[];
}

const rungsBy = (handedInOn: string | null, { decided, issued = [], silences = [] }: Besides = {}) => {
  const acts = [assigned, ...(decided ? [{ ...decided, atMs: at('2026-03-16') }] : [])];
  const done = [...acts, ...handing(handedInOn, acts.at(-1)!.dueOn)];
  const climbing = {
    rungs: policy3.ladder.rungs.value,
    measures: policy3.ladder.measures.value,
    ...{ noticeTime: policy3.noticeTime, calendar, silences },
  };
  return expectedRungs({ caseId: 'a', level: 'major', done, issued }, climbing, at('2026-08-01')).map(
    ({ rung }) => rung,
  );
};

describe('rungs that must have come', () => {
  it('are none while the date is kept, and those that could be due for certain after it', () => {
    expect(rungsBy('2026-04-01')).toEqual([]);
    expect(rungsBy('2026-04-02')).toEqual(['L1']);
    expect(rungsBy('2026-04-07')).toEqual(['L1']);
    expect(rungsBy('2026-04-08')).toEqual(['L1', 'L2']);
  });

  it('are all where nobody ever hands in', () => {
    expect(rungsBy(null)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
  });

  it('count from the date that was granted last, and from the first where more time was refused', () => {
    expect(rungsBy('2026-04-21', { decided: { type: 'APPROVE_EXTENSION', dueOn: '2026-04-21' } })).toEqual([]);
    expect(rungsBy('2026-04-21', { decided: { type: 'REJECT_EXTENSION', dueOn: '2026-04-01' } })).toContain('L3');
  });

  it('wait for the explanation that is owed, and for the answer that a letter wants once it is issued', () => {
    const letter = { kind: 'letter', because: 'L2', atMs: at('2026-04-13') } as const;
    expect(rungsBy('2026-04-16')).toContain('L3');
    expect(rungsBy('2026-04-20', { issued: [letter] })).not.toContain('L3');
    expect(rungsBy('2026-04-21', { issued: [letter] })).toContain('L3');
  });

  it('do not wait for a letter that was issued when they had come already, nor for one that wants no answer', () => {
    const [late, bulletin] = [
      { kind: 'letter', because: 'L2', atMs: at('2026-04-17') },
      { kind: 'bulletin', because: 'L2', atMs: at('2026-04-09') },
    ] as const;
    expect(rungsBy('2026-04-17', { issued: [late] })).toContain('L3');
    expect(rungsBy('2026-04-16', { issued: [bulletin] })).toContain('L3');
  });

  it('are waited for where nobody swept, and no longer', () => {
    const silences = [{ fromMs: at('2026-04-01'), toMs: at('2026-04-20') }];
    expect(rungsBy('2026-04-20', { silences })).toEqual([]);
    expect(rungsBy('2026-04-21', { silences })).toEqual(['L1']);
  });
});
