import { describe, expect, it } from '@jest/globals';
import { type CalendarData, WorkCalendar } from '../calendar.js';
import { calendar1 } from '../calendars/calendar-1.js';
import { decide, type RuleEvent } from '../kit/decide.js';
import { SeededRandom } from '../kit/testing/seeded-random.js';
import type { Deadline, Standing, Versions } from '../kit/types.js';
import type { LimitKey, Policy } from '../policy.js';
import type { Rules } from '../rules.js';
import type { Play } from './v1/testing/play.js';
import type { PlayedFacts } from './v1/testing/played.facts.js';
import { Walk } from './v1/testing/walker.js';
import { hazardV2 } from './v2/hazard.workflow.js';
import { cast } from './v2/testing/cast.js';
import { playOf as playOfV2 } from './v2/testing/hazard.play.js';
import { hazardV3 } from './v3/hazard.workflow.js';
import { playOf as playOfV3 } from './v3/testing/hazard.play.js';

const ofPapers = ['stop.order', 'subtask.limit'];
const seeds = Array.from({ length: 150 }, (_, seed) => seed);
const versions = [playOfV2(hazardV2), playOfV3(hazardV3)] as unknown as Play<PlayedFacts>[];
const changes = versions.flatMap((play) =>
  (['REPLAN', 'RECALENDAR'] as const).map((event) => ({ event, version: play.definition.version, play })),
);

/** A policy with every limit and reminder drawn anew. */
function anyPolicy(random: SeededRandom, { policy }: Rules): Policy {
  const basis = '[DESIGN]';
  const drawn = () => (random.below(2) === 0 ? { wd: 1 + random.below(30) } : { d: 1 + random.below(60) });
  const limits = Object.fromEntries(
    Object.keys(policy.limits).map((key) => [key, { value: drawn(), basis }]),
  ) as Record<LimitKey, Policy['limits'][LimitKey]>;
  const reminders = Array.from({ length: random.below(6) }, () => ({
    rung: 'R3' as const,
    daysBefore: random.below(30),
    minimumPeriodDays: random.below(20),
  }));
  return {
    ...policy,
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

/** A life cut off anywhere, and what the event makes of it. */
function cutOff(play: Play<PlayedFacts>, event: RuleEvent, seed: number) {
  const life = new Walk(play, seed, () => {});
  life.run(1 + (seed % 80));
  const { standing, instant: at } = life;
  const random = new SeededRandom(seed);
  const part = event === 'REPLAN' ? 'policy' : 'calendar';
  const rules =
    part === 'policy'
      ? { ...play.rules, policy: anyPolicy(random, play.rules) }
      : { ...play.rules, calendar: new WorkCalendar(anyCalendar(random)) };
  const to: Versions = { ...standing.versions, [part]: 1001 };
  const command = { type: event, payload: { to }, actor: cast.timer, at, commandId: 'c', seq: standing.seq + 1 };
  return { standing, to, rules, command, part, decision: decide(play.definition, standing, command, rules) };
}

describe.each(changes)('$event of a life of version $version, cut off anywhere', ({ event, play }) => {
  const { definition } = play;
  const lives = seeds.map((seed) => cutOff(play, event, seed)).filter(({ standing }) => standing.seq > 0);

  it('changes one version and nothing a person wrote down: no due date, no milestone, no clock, nothing that fired', () => {
    expect(lives.length).toBeGreaterThan(100);
    for (const { standing, to, decision } of lives) {
      if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.reasons));
      expect(decision.after).toEqual({ ...standing, versions: to, seq: standing.seq + 1 });
      expect(decision.after.facts).toBe(standing.facts);
      expect(decision.notices).toEqual([]);
    }
  });

  it('leaves every limit that is a date of a document where it stands', () => {
    const both = lives.map(({ standing, rules, decision }) => {
      if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.reasons));
      const [before, after] = [definition.deadlines(standing, play.rules), definition.deadlines(decision.after, rules)];
      return { before: statedDates(before), after: statedDates(after) };
    });
    expect(both.flatMap(({ before }) => before).length).toBeGreaterThan(20);
    expect(both.map(({ after }) => after)).toEqual(both.map(({ before }) => before));
  });

  it('is refused twice, backwards, before the first line, and when it would change another version', () => {
    const { rules, command, decision, part } = lives[0]!;
    if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.reasons));
    const reasons = [{ code: 'notNewerRules' }];
    const send = (from: Standing<PlayedFacts>, to: Versions) =>
      decide(definition, from, { ...command, payload: { to } }, rules);
    const { after } = decision;
    expect(send(after, after.versions)).toEqual({ kind: 'refused', reasons });
    expect(send(after, { ...after.versions, [part]: 1 })).toEqual({ kind: 'refused', reasons });
    expect(send(after, { ...after.versions, [part]: 1002, workflow: 99 })).toEqual({ kind: 'refused', reasons });
    expect(send({ ...after, seq: 0 }, { ...after.versions, [part]: 1002 })).toEqual({ kind: 'refused', reasons });
  });
});

/** Dates of the plan, and the ends of orders and shares that a paper states; what asks again after them is derived. */
function statedDates(deadlines: readonly Deadline[]): number[] {
  const stated = deadlines.filter(({ kind, n }) => kind === 'milestone' || (ofPapers.includes(kind) && n === 1));
  return stated.map(({ dueAt }) => dueAt);
}
