import { describe, expect, it } from '@jest/globals';
import { monthLines, monthsUntil, monthWords } from './closure.months.js';
import type { Closure } from './use.closure.js';

const at = (instant: string) => Date.parse(instant);

describe('twelve months', () => {
  it('end with the month of the cut-off; midnight belongs to the day before', () => {
    const months = monthsUntil(at('2026-03-01T00:00:00+08:00'));
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-03', '2026-02']);
    expect(monthsUntil(at('2026-12-01T09:00:00+08:00')).at(-1)).toBe('2026-12');
    expect(monthsUntil(at('2026-12-31T09:00:00+08:00'))[0]).toBe('2026-01');
  });

  it('have a line each, also where nothing was found', () => {
    const current = { rate: 50, overdueOpen: 1 };
    const rows = [{ key: '2026-02', total: { found: 3, closed: 1, current }, cases: '/of-february' }];
    expect(monthLines(['2026-01', '2026-02'], rows as unknown as Closure['rows'])).toEqual([
      { month: '2026-01', found: 0, closed: 0, rate: null, overdueOpen: 0, cases: null },
      { month: '2026-02', found: 3, closed: 1, rate: 50, overdueOpen: 1, cases: '/of-february' },
    ]);
    expect(monthWords('2026-03')).toBe('2026年3月');
  });
});
