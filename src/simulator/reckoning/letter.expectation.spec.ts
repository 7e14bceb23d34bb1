import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { policy3 } from '../../../workflows/policies/policy-3.js';
import type { LetterAct } from '../letters/letters.log.js';
import { answerWantedBy, isLate, stood } from './letter.expectation.js';

const calendar = new WorkCalendar(calendar1);
const limits = policy3.ladder.measures.value;
const at = (text: string) => Date.parse(`${text}+08:00`);
const monday = at('2026-03-02T10:00');

describe('the answer to a letter', () => {
  it('is wanted five working days after its issue, an interview’s after the last day to hold it, a bulletin’s never', () => {
    expect(answerWantedBy({ kind: 'letter' }, monday, limits, calendar)).toBe(at('2026-03-10T00:00'));
    expect(answerWantedBy({ kind: 'interview' }, monday, limits, calendar)).toBe(at('2026-03-17T00:00'));
    expect(answerWantedBy({ kind: 'bulletin' }, monday, limits, calendar)).toBeNull();
  });

  it('and whatever comes before it is late once its limit has ended', () => {
    const act = (type: LetterAct['type'], atMs: number): LetterAct => ({
      ...{ id: 'm', hazardId: 'h', kind: 'letter', because: 'L2', sinceMs: monday },
      ...{ type, atMs },
    });
    const late = (type: LetterAct['type'], when: string) => isLate(act(type, at(when)), limits, calendar);
    expect([late('SIGN', '2026-03-03T23:59'), late('SIGN', '2026-03-04T00:00')]).toEqual([false, true]);
    expect([late('ANSWER', '2026-03-09T23:59'), late('ANSWER', '2026-03-10T00:00')]).toEqual([false, true]);
  });
});

describe('a hazard', () => {
  it('hears of its letters until it is over, and again once it was found out', () => {
    const did = (type: string, day: string) => ({ type, atMs: at(`${day}T09:00`), dueOn: null });
    const done = [did('APPROVE_CLOSE', '2026-03-02'), did('LOOKBACK_FAIL', '2026-05-04')];
    expect([stood(done, 'major', at('2026-03-01T09:00')), stood(done, 'major', monday)]).toEqual([true, false]);
    expect(stood(done, 'major', at('2026-05-05T09:00'))).toBe(true);
    expect(stood([did('PASS', '2026-03-02')], 'general', monday)).toBe(false);
  });
});
