import { describe, expect, it } from '@jest/globals';
import { duesOf, rowUrgency } from './row.limit.js';
import type { WorkRow } from './use.my.work.js';

const nowMs = Date.parse('2026-12-01T09:00:00+08:00');
const midnightAfter = (day: string) => Date.parse(`${day}T24:00:00+08:00`);
const row = (of: Partial<WorkRow>): WorkRow => ({
  id: '',
  title: '',
  enterpriseName: null,
  townName: null,
  phase: 'assigned',
  phaseZh: '已交办',
  level: null,
  event: 'ACKNOWLEDGE',
  eventZh: '签收整改任务',
  why: null,
  dueAtMs: midnightAfter('2026-12-31'),
  lastDay: '2026-12-31',
  workingDaysLeft: 22,
  overdue: false,
  limitAtMs: null,
  awaitsZh: '',
  ...of,
});

describe('the dates of a row', () => {
  it('are of the look-back alone once it is closed', () => {
    const closed = row({ phase: 'closed', overdue: true, limitAtMs: midnightAfter('2027-01-08') });
    expect(duesOf(closed, nowMs)).toMatchObject({ whole: null, step: { lastDay: '2027-01-08', overdue: false } });
    expect(duesOf(row({ phase: 'closed' }), nowMs)).toEqual({ whole: null, step: null });
  });

  it('say the step its own limit where it is not the whole hazard’s', () => {
    expect(duesOf(row({ limitAtMs: midnightAfter('2026-12-02') }), nowMs).step).toEqual({
      lastDay: '2026-12-02',
      workingDaysLeft: 1,
      overdue: false,
    });
    expect(duesOf(row({ limitAtMs: midnightAfter('2026-12-31') }), nowMs).step).toBeNull();
    expect(duesOf(row({ lastDay: null, workingDaysLeft: null, dueAtMs: null }), nowMs)).toEqual({
      whole: null,
      step: null,
    });
  });

  it('count a step as late from its end, though the hazard has weeks', () => {
    const dues = duesOf(row({ limitAtMs: midnightAfter('2026-11-30') }), nowMs);
    expect(dues.step?.overdue).toBe(true);
    expect(rowUrgency(dues, true)).toBe('overdue');
  });

  it('mark by the date that hurts more, and as waiting what is not mine', () => {
    const soon = duesOf(row({ limitAtMs: midnightAfter('2026-12-03') }), nowMs);
    expect(rowUrgency(soon, true)).toBe('soon');
    expect(rowUrgency(soon, false)).toBe('waiting');
    expect(rowUrgency(duesOf(row({}), nowMs), true)).toBe('ahead');
  });
});
