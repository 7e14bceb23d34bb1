import { describe, expect, it } from '@jest/globals';
import { RuleBook } from '../../../workflows/rule-book.js';
import { actForms } from '../act.forms.js';
import { sectorCities } from '../city/city.facts.js';
import { demoEnterprises } from '../enterprises.facts.js';
import { cityScript, type ScriptRequest } from './city.script.js';
import { courses } from './course.facts.js';

const { calendar } = new RuleBook().rulesAt(0);
const toMs = Date.parse('2026-06-30T15:00:00+08:00');
const request: ScriptRequest = { seed: 7, calendar, fromMs: toMs - 120 * 86_400_000, toMs };
const script = cityScript(request);

describe('the script of the city', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(cityScript(request)).toEqual(script);
    expect(cityScript({ ...request, seed: 8 })).not.toEqual(script);
  });

  it('lays every act into a sitting of a working day, each later than the one before', () => {
    for (const instant of script.sittings) expect(calendar.isWorkingDay(calendar.localDate(instant))).toBe(true);
    expect(script.sittings.at(-1)!).toBeLessThanOrEqual(toMs);
    for (const { steps } of script.hazards) {
      const sittings = steps.map(({ sitting }) => sitting);
      expect(sittings).toEqual([...new Set(sittings)].sort((a, b) => a - b));
      expect(sittings.every((sitting) => script.sittings[sitting] !== undefined)).toBe(true);
    }
  });

  it('begins about two hundred hazards in all sectors, and knows the form of every act', () => {
    expect(Math.abs(script.hazards.length - 200)).toBeLessThanOrEqual(10);
    expect(new Set(script.hazards.map(({ enterprise }) => enterprise.sector)).size).toBe(11);
    const filledIn = script.hazards.flatMap(({ steps }) => steps.filter(({ type }) => type !== 'ISSUE_DOCUMENT'));
    const unknown = filledIn.filter(({ type }) => !actForms[type]);
    expect(unknown).toEqual([]);
  });

  it('is overdue by as many working days as it says, on whatever day it ends', () => {
    for (let day = 0; day < 366; day += 1) {
      const until = Date.parse('2026-01-20T11:00:00+08:00') + day * 86_400_000;
      const { hazards, sittings } = cityScript({
        ...request,
        fromMs: until - 120 * 86_400_000,
        toMs: until,
        hazards: 60,
      });
      for (const { course, steps } of hazards) {
        const overdueWd = courses.find(({ name }) => name === course)?.overdueWd;
        if (overdueWd === undefined) continue;
        const assigned = steps.find(({ type }) => type === 'ASSIGN')!;
        const dueOn = assigned.wish.dueOn!;
        expect(calendar.workingDaysBetween(dueOn, calendar.localDate(until))).toBe(overdueWd);
        expect(calendar.localDate(sittings[assigned.sitting]!) < dueOn).toBe(true);
      }
    }
  });

  it('takes every course once before any twice', () => {
    const few = cityScript({ ...request, hazards: 30 });
    expect(new Set(few.hazards.map(({ course }) => course)).size).toBe(30);
  });
});

describe('a hazard that is like an earlier one', () => {
  const twins = script.hazards.flatMap((hazard) =>
    hazard.twin === undefined ? [] : [[hazard, script.hazards[hazard.twin]!] as const],
  );

  it('is of the same enterprise and kind, and begins after the other', () => {
    expect(twins).toHaveLength(4);
    for (const [hazard, earlier] of twins) {
      expect([hazard.enterprise, hazard.fact]).toEqual([earlier.enterprise, earlier.fact]);
      expect(hazard.steps[0]!.sitting).toBeGreaterThan(earlier.steps[0]!.sitting);
    }
  });
});

describe('the facts of the city', () => {
  it('have enterprises in every territory and sector, each under a slug of its own', () => {
    expect(demoEnterprises).toHaveLength(62);
    expect(new Set(demoEnterprises.map(({ slug }) => slug)).size).toBe(62);
    expect(new Set(demoEnterprises.map(({ town }) => town)).size).toBe(15);
    for (const { sector } of sectorCities) expect(demoEnterprises.some((one) => one.sector === sector)).toBe(true);
  });

  it('have major and general hazards in every sector, with titles that a form takes', () => {
    for (const { hazards } of sectorCities) {
      expect(new Set(hazards.map(({ level }) => level)).size).toBe(2);
      for (const { title } of hazards) expect(title.length).toBeLessThanOrEqual(60);
    }
  });
});
