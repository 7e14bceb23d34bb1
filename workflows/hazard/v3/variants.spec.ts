import { describe, expect, it } from '@jest/globals';
import type { VariedPolicy } from '../../policies/variant.policy.js';
import type { Rules } from '../../rules.js';
import { local } from '../v1/testing/cast.js';
import { hazardV3 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { givenOf } from './testing/hazard.play.js';
import { factsIn } from './testing/standings.js';

const varied: Rules = {
  ...rules,
  policy: {
    ...rules.policy,
    periods: [{ name: '节前', from: '2026-02-01', to: '2026-02-15' }],
    variants: [
      { when: { sector: 'gas' }, limits: { 'plan.limit': { value: { wd: 2 }, basis: '[DESIGN]' } } },
      { when: { period: '节前' }, limits: { 'plan.limit': { value: { wd: 1 }, basis: '[DESIGN]' } } },
      {
        when: { level: 'major', period: '节前' },
        reminders: { value: [{ rung: 'R3', daysBefore: 1, minimumPeriodDays: 0 }], basis: '[DESIGN]' },
      },
    ],
  } as VariedPolicy,
};
const since = (acknowledged: string, facts: object = {}) => {
  const at = local(`${acknowledged}T10:00`);
  const { clocks } = factsIn.acknowledged;
  const { standing } = givenOf(hazardV3)('acknowledged', {
    clocks: { ...clocks, acknowledged: { seq: 7, at }, due: { seq: 6, at } },
    ...facts,
  });
  return (under: Rules) => hazardV3.deadlines(standing, under);
};
const daysOf = (asked: ReturnType<typeof since>, kind: string, under = varied) =>
  asked(under)
    .filter((deadline) => deadline.kind === kind)
    .map(({ dueAt }) => rules.calendar.localDate(dueAt - 1));

describe('8.25: limits by level, sector and important period', () => {
  it('hold from the day a duty begins', () => {
    expect(daysOf(since('2026-02-10'), 'plan.limit')).toEqual(['2026-02-11']);
    expect(daysOf(since('2026-03-02'), 'plan.limit')).toEqual(daysOf(since('2026-03-02'), 'plan.limit', rules));
    expect(daysOf(since('2026-03-02', { sector: 'gas' }), 'plan.limit')).toEqual(['2026-03-04']);
  });

  it('are not moved by the end of the period', () => {
    const begun = since('2026-02-15');
    expect(daysOf(begun, 'plan.limit')).toEqual([rules.calendar.nextWorkingDay('2026-02-15')]);
    expect(daysOf(begun, 'plan.limit')).not.toEqual(daysOf(begun, 'plan.limit', rules));
  });

  it('change the reminders of a date that was set in the period', () => {
    expect(daysOf(since('2026-02-10'), 'remind.R3')).toHaveLength(1);
    expect(daysOf(since('2026-03-02'), 'remind.R3')).toHaveLength(3);
  });
});
