import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { actForms } from '../../demo/act.forms.js';
import { calendarYearFaults } from '../../rules/calendar-year.check.js';
import { arrivals, shares } from '../figures/city.figures.js';
import { modelCity } from './city.model.js';
import { seededYear } from './seeded.calendar.js';

const fromMs = Date.parse('2026-01-05T00:00:00+08:00');
const request = {
  seed: 7,
  hazards: 1_000,
  calendar: new WorkCalendar(calendar1),
  fromMs,
  toMs: fromMs + 600 * 86_400_000,
};
const model = modelCity(request);

describe('the seeded city', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(modelCity(request)).toEqual(model);
    expect(modelCity({ ...request, seed: 8 })).not.toEqual(model);
  });

  it('lays every act into a sitting of a working day, each later than the one before, and knows its form', () => {
    for (const { steps } of model.hazards) {
      const sittings = steps.map(({ sitting }) => sitting);
      expect(sittings).toEqual([...new Set(sittings)].sort((a, b) => a - b));
      expect(steps.filter(({ type }) => !actForms[type])).toEqual([]);
    }
    const days = model.sittings.map((instant) => request.calendar.localDate(instant));
    expect(days.every((day) => request.calendar.isWorkingDay(day))).toBe(true);
  });

  it('keeps to the figures it was made from', () => {
    const share = (holds: (hazard: (typeof model.hazards)[number]) => boolean) =>
      model.hazards.filter(holds).length / model.hazards.length;
    expect(share(({ temper }) => temper.enterprise === 'late')).toBeCloseTo(shares.late.value, 1);
    expect(share(({ temper }) => temper.selfFound)).toBeCloseTo(shares.selfFound.value, 1);
    const all = Object.values(arrivals).reduce((sum, one) => sum + one, 0);
    expect(share(({ enterprise }) => enterprise.sector === 'fire')).toBeCloseTo(arrivals.fire / all, 1);
  });
});

describe('a year nobody has announced', () => {
  it('is one that an office could enter, for every seed', () => {
    let data = calendar1;
    for (let year = 2028; year <= 2045; year++) {
      const made = seededYear(year, year * 31, data);
      expect(calendarYearFaults(year, made, data)).toEqual([]);
      data = { ...data, years: { ...data.years, [year]: made } };
    }
    expect(seededYear(2030, 1, data)).toEqual(seededYear(2030, 1, data));
  });
});
