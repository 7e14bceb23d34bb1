import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { faultPlan } from '../faults/fault.plan.js';
import { modelCity } from '../model/city.model.js';
import { type Absence, absencePlan } from './absence.plan.js';

const calendar = new WorkCalendar(calendar1);
const fromMs = Date.parse('2026-01-05T00:00:00+08:00');
const span = { fromMs, toMs: fromMs + 365 * 86_400_000 };
const model = modelCity({ seed: 3, hazards: 300, calendar, ...span });
const faults = faultPlan(['workers-dead'], calendar, span.fromMs, span.toMs);
const plan = absencePlan(3, model, calendar, span, faults);

describe('absences', () => {
  it('lie over an act the absent person must hear of, and are the same for the same seed', () => {
    const covers = ({ hazard, fromMs: from, toMs: to }: Absence, type: string) =>
      hazard.steps.some((step) => {
        const at = model.sittings[step.sitting]!;
        return step.type === type && from <= at && at < to;
      });
    expect(plan.leaves.length).toBeGreaterThan(4);
    expect(plan.deadMailboxes.length).toBeGreaterThan(4);
    expect(plan.leaves.every((one) => covers(one, 'SUBMIT_CLOSEOUT'))).toBe(true);
    expect(plan.deadMailboxes.every((one) => covers(one, 'ASSIGN'))).toBe(true);
    expect(absencePlan(3, model, calendar, span, faults)).toEqual(plan);
  });

  it('are never two of a kind at once, nor while workers are dead', () => {
    for (const kind of [plan.leaves, plan.deadMailboxes]) {
      const windows = [...kind, ...faults].sort((one, other) => one.fromMs - other.fromMs);
      for (const [place, one] of windows.entries()) {
        expect(one.toMs).toBeLessThanOrEqual(windows[place + 1]?.fromMs ?? span.toMs);
      }
    }
  });
});
