import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { policy1 } from '../../../workflows/policies/policy-1.js';
import { expectedRequests } from './extension.expectation.js';

const calendar = new WorkCalendar(calendar1);
const at = (text: string) => Date.parse(`${text}+08:00`);
const asked = { type: 'REQUEST_EXTENSION', atMs: at('2026-03-02T10:00'), dueOn: '2026-05-01' };
const comesTo = (then: { type: string; atMs: number; dueOn: string }[], end = at('2026-08-01T00:00')) =>
  expectedRequests(
    { caseId: 'a', done: [asked, ...then] },
    policy1.limits['extension.decide.major'].value,
    calendar,
    end,
  ).map(({ outcome, decidedMs }) => [outcome, decidedMs]);

describe('a request for more time', () => {
  it('is what the person said who decided it in time', () => {
    const decided = at('2026-03-16T23:59');
    expect(comesTo([{ type: 'APPROVE_EXTENSION', atMs: decided, dueOn: '2026-05-21' }])).toEqual([
      ['granted', decided],
    ]);
    expect(comesTo([{ type: 'REJECT_EXTENSION', atMs: decided, dueOn: '2026-05-01' }])).toEqual([['refused', decided]]);
  });

  it('lapses when the tenth working day has ended and nobody has decided', () => {
    const lapsed = at('2026-03-17T00:00');
    expect(comesTo([{ type: 'LOG_PROGRESS', atMs: at('2026-03-05T09:00'), dueOn: '2026-05-01' }])).toEqual([
      ['lapsed', lapsed],
    ]);
    expect(comesTo([], lapsed)).toEqual([['lapsed', lapsed]]);
  });

  it('is open until then', () => {
    expect(comesTo([], at('2026-03-17T00:00') - 1)).toEqual([['open', asked.atMs]]);
  });
});
