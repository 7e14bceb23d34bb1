import { describe, expect, it } from '@jest/globals';
import { type CalendarData, WorkCalendar } from '../../calendar.js';
import { calendar1 } from '../../calendars/calendar-1.js';
import { decide, type RuleEvent } from '../../kit/decide.js';
import { SeededRandom } from '../../kit/testing/seeded-random.js';
import type { Standing, Versions } from '../../kit/types.js';
import type { LimitKey, Policy } from '../../policy.js';
import { Walk } from '../v1/testing/walker.js';
import type { HazardFacts } from './hazard.facts.js';
import { hazardV2 } from './hazard.workflow.js';
import { cast, rules } from './testing/cast.js';
import { playOf } from './testing/hazard.play.js';

const play = playOf(hazardV2);
const ofPapers = ['stop.order', 'subtask.limit'];
const lives = Array.from({ length: 200 }, (_, seed) => seed);

function lived(seed: number): Walk<HazardFacts> {
  const life = new Walk(play, seed, () => {});
  life.run(1 + (seed % 80));
  return life;
}

/** A policy with every limit and reminder drawn anew. */
function anyPolicy(random: SeededRandom): Policy {
  const basis = '[DESIGN]';
  const drawn = () => (random.below(2) === 0 ? { wd: 1 + random.below(30) } : { d: 1 + random.below(60) });
  const limits = Object.fromEntries(
    Object.keys(rules.policy.limits).map((key) => [key, { value: drawn(), basis }]),
  ) as Record<LimitKey, Policy['limits'][LimitKey]>;
  const reminders = Array.from({ length: random.below(6) }, () => ({
    rung: 'R3' as const,
    daysBefore: random.below(30),
    minimumPeriodDays: random.below(20),
  }));
  return {
    ...rules.policy,
    version: 1001,
    limits,
    reminders: { value: reminders, basis },
    urgeAfterWd: { value: 1 + random.below(5), basis },
  };
}

/** A calendar with holidays nobody has heard of. */
function anyCalendar(random: SeededRandom): CalendarData {
  const off = () => `${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const odd = {
    off: Array.from({ length: random.below(40) }, off),
    work: [],
    status: 'final' as const,
    source: 'drawn',
  };
  return { version: 1001, years: { ...calendar1.years, 2026: odd, 2027: odd } };
}

function under(event: RuleEvent, seed: number) {
  const random = new SeededRandom(seed);
  const { standing, instant: at } = lived(seed);
  const part = event === 'REPLAN' ? 'policy' : 'calendar';
  const newRules =
    part === 'policy'
      ? { ...rules, policy: anyPolicy(random) }
      : { ...rules, calendar: new WorkCalendar(anyCalendar(random)) };
  const to: Versions = { ...standing.versions, [part]: 1001 };
  const seq = standing.seq + 1;
  const command = { type: event, payload: { to }, actor: cast.timer, at, commandId: 'c', seq };
  return { standing, to, newRules, command, decision: decide(hazardV2, standing, command, newRules) };
}

describe.each(['REPLAN', 'RECALENDAR'] as const)('%s of a life, cut off anywhere', (event) => {
  const born = lives.filter((seed) => lived(seed).standing.seq > 0);

  it('changes one version and nothing a person wrote down: no due date, no milestone, no clock, nothing that fired', () => {
    for (const seed of born) {
      const { standing, to, decision } = under(event, seed);
      if (decision.kind === 'refused') throw new Error(`seed ${seed} was refused`);
      expect(decision.after).toEqual({ ...standing, versions: to, seq: standing.seq + 1 });
      expect(decision.after.facts).toBe(standing.facts);
      expect(decision.notices).toEqual([]);
    }
  });

  it('leaves every limit that is a date of a document where it stands', () => {
    for (const seed of born) {
      const { standing, newRules, decision } = under(event, seed);
      if (decision.kind === 'refused') throw new Error(`seed ${seed} was refused`);
      const after = hazardV2.deadlines(decision.after, newRules);
      expect([seed, ...statedDates(after)]).toEqual([seed, ...statedDates(hazardV2.deadlines(standing, rules))]);
    }
  });

  it('is refused twice, backwards, before the first line, and when it would change another version', () => {
    const seed = born[0]!;
    const { newRules, command, decision } = under(event, seed);
    if (decision.kind === 'refused') throw new Error('refused');
    const reasons = [{ code: 'notNewerRules' }];
    const send = (from: Standing<HazardFacts>, to: Versions) =>
      decide(hazardV2, from, { ...command, payload: { to } }, newRules);
    const { after } = decision;
    const part = event === 'REPLAN' ? 'policy' : 'calendar';
    expect(send(after, after.versions)).toEqual({ kind: 'refused', reasons });
    expect(send(after, { ...after.versions, [part]: 1 })).toEqual({ kind: 'refused', reasons });
    expect(send(after, { ...after.versions, [part]: 1002, workflow: 3 })).toEqual({ kind: 'refused', reasons });
    expect(send({ ...after, seq: 0 }, { ...after.versions, [part]: 1002 })).toEqual({ kind: 'refused', reasons });
  });
});

/** Dates of the plan, and the ends of orders and shares that a paper states; what asks again after them is derived. */
function statedDates(deadlines: { kind: string; n: number; dueAt: number }[]): number[] {
  const stated = deadlines.filter(({ kind, n }) => kind === 'milestone' || (ofPapers.includes(kind) && n === 1));
  return stated.map(({ dueAt }) => dueAt);
}
