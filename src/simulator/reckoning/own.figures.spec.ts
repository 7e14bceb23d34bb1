import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { type Done } from '../actors.log.js';
import { ownFigures } from './own.figures.js';

const calendar = new WorkCalendar(calendar1);
const at = (text: string) => Date.parse(`${text}+08:00`);
const end = at('2026-07-01T00:00');
const did = (type: string, when: string, dueOn: string | null = null): Done => ({ type, atMs: at(when), dueOn });
const assigned = [did('DETERMINE', '2026-03-02T09:00'), did('ASSIGN', '2026-03-02T10:00', '2026-04-01')];
const figures = (...lives: Done[][]) =>
  ownFigures(
    lives.map((done) => ({ level: 'major', sector: 'gas', done })),
    end,
    calendar,
    () => ({ d: 10 }),
  );

describe('on-time rates by what people remember', () => {
  it('count an application on the last day in time, and one at its midnight late', () => {
    const inTime = [...assigned, did('SUBMIT_CLOSEOUT', '2026-04-01T23:59'), did('APPROVE_CLOSE', '2026-05-20T09:00')];
    const late = [...assigned, did('SUBMIT_CLOSEOUT', '2026-04-02T00:00'), did('APPROVE_CLOSE', '2026-05-20T09:00')];
    expect(figures(inTime, late).original).toMatchObject({ due: 2, onTime: 1, lateClosed: 1, rate: 50 });
  });

  it('keep the first date on one base, and take what was granted in time on the other', () => {
    const extended = did('APPROVE_EXTENSION', '2026-03-20T09:00', '2026-04-20');
    const closed = [did('SUBMIT_CLOSEOUT', '2026-04-10T09:00'), did('APPROVE_CLOSE', '2026-04-16T09:00')];
    const { original, current, extended: granted } = figures([...assigned, extended, ...closed]);
    expect([original.lateClosed, current.onTime, granted]).toEqual([1, 1, 1]);
  });

  it('leave what is verified within the limit out of the rate, and count it against authorities after', () => {
    const late = [...assigned, did('SUBMIT_CLOSEOUT', '2026-03-20T09:00')];
    const waits = [did('DETERMINE', '2026-05-20T09:00'), did('ASSIGN', '2026-05-20T10:00', '2026-06-25')];
    const { current } = figures(late, [...waits, did('SUBMIT_CLOSEOUT', '2026-06-24T09:00')]);
    expect(current).toMatchObject({ due: 2, inVerification: 1, verificationLate: 1, rate: 0 });
  });

  it('never call in time on its first date what was found out at the look-back', () => {
    const lie = [did('SUBMIT_CLOSEOUT', '2026-03-25T09:00'), did('APPROVE_CLOSE', '2026-03-27T09:00')];
    const found = [did('LOOKBACK_FAIL', '2026-05-06T09:00'), did('REASSIGN', '2026-05-07T09:00', '2026-06-01')];
    const mended = [did('SUBMIT_CLOSEOUT', '2026-05-20T09:00'), did('APPROVE_CLOSE', '2026-05-22T09:00')];
    const { original, current, reopened } = figures([...assigned, ...lie, ...found, ...mended]);
    expect([original.lateClosed, current.onTime, reopened]).toEqual([1, 1, 1]);
  });

  it('say nothing of what is not due', () => {
    const later = [did('DETERMINE', '2026-06-20T09:00'), did('ASSIGN', '2026-06-20T10:00', '2026-08-01')];
    expect(figures(later)).toMatchObject({ found: 1, closed: 0, original: { due: 0, rate: null } });
  });
});
