import { describe, expect, it } from '@jest/globals';
import type { Standing } from '../kit/types.js';
import type { Policy } from '../policy.js';
import { remindersRenumbered } from './renumbered.js';
import type { HazardFacts } from './v2/hazard.facts.js';
import { hazardV2 } from './v2/hazard.workflow.js';
import { rules } from './v2/testing/cast.js';
import { givenOf } from './v2/testing/hazard.play.js';
import { hazardV3 } from './v3/hazard.workflow.js';
import { rules as thirdRules } from './v3/testing/cast.js';
import { givenOf as thirdGivenOf } from './v3/testing/hazard.play.js';

type Reminder = Policy['reminders']['value'][number];

const { standing } = givenOf(hazardV2)('rectifying');
const anchor = standing.facts.clocks.due!.seq;
const days = (...list: number[]) =>
  list.map((daysBefore) => ({ daysBefore, rung: 'R2', minimumPeriodDays: 0 }) as Reminder);

/** The same case with so many reminders given, brought from one list to another. */
function moved(from: Reminder[], to: Reminder[], givenSoFar: number): boolean {
  const under = (value: Reminder[]) => ({
    ...rules,
    policy: { ...rules.policy, reminders: { ...rules.policy.reminders, value } },
  });
  const withFired = (fired: HazardFacts['fired']) => ({ ...standing, facts: { ...standing.facts, fired } });
  const [was, is] = [from, to].map((list) => hazardV2.deadlines(withFired({}), under(list)));
  const armed = hazardV2.deadlines(withFired({ [`remind.R2:${anchor}`]: givenSoFar }), under(from));
  return remindersRenumbered(was!, is!, armed, under(from).policy);
}

describe('a policy that reminds on other days', () => {
  it('would swallow a day where the first of the list falls away', () => {
    expect(moved(days(15, 7, 3), days(7, 3), 1)).toBe(true);
  });

  it('would repeat a day where one comes before those given', () => {
    expect(moved(days(15, 7, 3), days(20, 15, 7, 3), 1)).toBe(true);
  });

  it('changes nothing of what was given where it says the same of it, whatever comes after', () => {
    expect(moved(days(15, 7, 3), days(15, 5, 2, 1), 1)).toBe(false);
    expect(moved(days(15, 7, 3), days(15, 7, 3), 2)).toBe(false);
  });

  it('may say anything where nothing was given yet', () => {
    expect(moved(days(15, 7, 3), days(30, 20, 1), 0)).toBe(false);
  });

  it('finds nothing to mistake from version 3 on, where a reminder is numbered by its day', () => {
    const { standing } = thirdGivenOf(hazardV3)('rectifying');
    const under = (value: Reminder[]) => ({
      ...thirdRules,
      policy: { ...thirdRules.policy, reminders: { ...thirdRules.policy.reminders, value } },
    });
    const given = { ...standing, facts: { ...standing.facts, fired: { [`remind.R2:${anchor}`]: -15 } } };
    const armedUnder = (list: Reminder[], one: Standing<typeof standing.facts> = given) =>
      hazardV3.deadlines(one, under(list)).filter(({ kind }) => kind === 'remind.R2');
    const [before, after] = [days(15, 7, 3), days(20, 7, 3)];
    const unfired = { ...standing, facts: { ...standing.facts, fired: {} } };
    const whole = [before, after].map((list) => armedUnder(list, unfired)) as [never[], never[]];
    expect(remindersRenumbered(...whole, armedUnder(before), under(before).policy)).toBe(false);
    expect(armedUnder(after).map(({ n }) => n)).toEqual([-7, -3]);
  });
});
