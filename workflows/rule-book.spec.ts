import { describe, expect, it } from '@jest/globals';
import type { CalendarData } from './calendar.js';
import { calendar1 } from './calendars/calendar-1.js';
import { newestWorkflow, shippedCalendars, shippedPolicies, UnknownVersionError } from './catalogue.js';
import { policy1 } from './policies/policy-1.js';
import type { Policy } from './policy.js';
import { type AddedRules, RuleBook } from './rule-book.js';

const newest = shippedPolicies.at(-1)!;
const noon = Date.parse('2026-03-02T04:00:00Z');
const county: Policy = { ...newest, version: 1001, urgeAfterWd: { value: 2, basis: '[DESIGN]' } };
const published: CalendarData = {
  version: 1001,
  years: { ...calendar1.years, 2027: { ...calendar1.years[2027]!, status: 'final' } },
};

function book(added: Partial<AddedRules> = {}): RuleBook {
  return new RuleBook({ policies: [], calendars: [], ...added });
}

describe('the book of rules', () => {
  it('holds what comes with the product, the newest in force', () => {
    expect(book().versionsFor('hazard', noon)).toEqual({
      workflow: newestWorkflow('hazard').version,
      policy: newest.version,
      calendar: shippedCalendars.at(-1)!.version,
    });
    expect(book().rulesOf({ policy: 1, calendar: 1 }).policy).toBe(policy1);
    expect(() => book().rulesOf({ policy: 1001, calendar: 1 })).toThrow(UnknownVersionError);
    expect(() => book().rulesOf({ policy: 1, calendar: 1001 })).toThrow('calendar 1001');
  });

  it('brings a county’s own into force at its instant and not before', () => {
    const added = book({
      policies: [{ document: county, effectiveAt: noon }],
      calendars: [{ document: published, effectiveAt: noon }],
    });
    expect(added.versionsFor('hazard', noon - 1)).toEqual(book().versionsFor('hazard', noon));
    expect(added.versionsFor('hazard', noon)).toMatchObject({ policy: 1001, calendar: 1001 });
    expect(added.rulesAt(noon).calendar.isProvisional('2027-05-01')).toBe(false);
    expect(added.knows({ policy: 1001, calendar: 1001 })).toBe(true);
  });

  it('takes the newest of two in effect, whenever each was', () => {
    const later = { ...county, version: 1002 };
    const policies = [
      { document: later, effectiveAt: noon },
      { document: county, effectiveAt: noon + 1 },
    ];
    expect(book({ policies }).versionsFor('hazard', noon + 1).policy).toBe(1002);
  });

  it('lets one wait that says less than the newest of the product, until it is renewed over that', () => {
    const old: Policy = { ...policy1, version: 1001 };
    const poor = { version: 1001, years: { 2026: calendar1.years[2026]! } };
    const added = book({
      policies: [{ document: old, effectiveAt: noon }],
      calendars: [{ document: poor, effectiveAt: noon }],
    });
    expect(added.versionsFor('hazard', noon)).toEqual(book().versionsFor('hazard', noon));
    expect(added.outgrown(noon)).toEqual([
      { part: 'policy', version: 1001 },
      { part: 'calendar', version: 1001 },
    ]);
    expect([added.outgrown(noon - 1), book().outgrown(noon)]).toEqual([[], []]);
    expect([added.covers('policy', 1001, 1), added.covers('policy', 1001, newest.version)]).toEqual([true, false]);
  });

  it('knows a draft that is in force for nobody', () => {
    const draft = book().withDraft({ policy: county });
    expect(draft.rulesOf({ policy: 1001, calendar: 1 }).policy).toBe(county);
    expect(draft.versionsFor('hazard', Number.MAX_SAFE_INTEGER).policy).toBe(newest.version);
  });

  it('migrates a case under the rules it has where they are enough, so that no date moves', () => {
    const added = book({ policies: [{ document: county, effectiveAt: noon }] });
    const from = (policy: number) => added.migrationOf('hazard', { workflow: 1, policy, calendar: 1 }, noon);
    expect([from(1).policy, from(1001).policy]).toEqual([newest.version, 1001]);
  });
});
