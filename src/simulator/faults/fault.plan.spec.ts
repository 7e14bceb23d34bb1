import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { faultNames, faultPlan } from './fault.plan.js';

const calendar = new WorkCalendar(calendar1);
const fromMs = Date.parse('2026-01-05T00:00:00+08:00');
const planFor = (days: number) => faultPlan(faultNames, calendar, fromMs, fromMs + days * 86_400_000);

describe('the plan of the faults', () => {
  it('has every fault, each ended before the end, in the order in which they come', () => {
    for (const days of [60, 61, 66, 90, 275, 280, 365, 700]) {
      const plan = planFor(days);
      expect(plan.map(({ name }) => name).sort()).toEqual([...faultNames].sort());
      for (const { toMs } of plan) expect(toMs).toBeLessThan(fromMs + days * 86_400_000);
      expect(plan.map((one) => one.fromMs)).toEqual(plan.map((one) => one.fromMs).sort((a, b) => a - b));
    }
  });

  it('lets the workers die before 春节 and nobody notice for a working week after it', () => {
    const dead = planFor(365).find(({ name }) => name === 'workers-dead')!;
    expect(calendar.localDate(dead.fromMs)).toBe('2026-02-14');
    expect(calendar.localDate(dead.toMs)).toBe('2026-02-28');
  });

  it('strikes in the forenoon of a working day', () => {
    const days = planFor(365).map(({ fromMs: at }) => calendar.localDate(at));
    expect(days.every((day) => calendar.isWorkingDay(day))).toBe(true);
  });
});
