import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { shippedCalendars, shippedPolicies } from '../../../workflows/catalogue.js';
import { hazardV1 } from '../../../workflows/hazard/v1/hazard.workflow.js';
import { playOf as firstPlayOf } from '../../../workflows/hazard/v1/testing/hazard.play.js';
import type { Play } from '../../../workflows/hazard/v1/testing/play.js';
import type { PlayedFacts } from '../../../workflows/hazard/v1/testing/played.facts.js';
import { Walk } from '../../../workflows/hazard/v1/testing/walker.js';
import { hazardV2 } from '../../../workflows/hazard/v2/hazard.workflow.js';
import { playOf as secondPlayOf } from '../../../workflows/hazard/v2/testing/hazard.play.js';
import { hazardV3 } from '../../../workflows/hazard/v3/hazard.workflow.js';
import { playOf } from '../../../workflows/hazard/v3/testing/hazard.play.js';
import { type KeptLine, MovedLife } from '../../../workflows/hazard/v3/testing/moved.life.js';
import { mistakes, planted } from '../../../workflows/hazard/v3/testing/planted.js';
import { randomCalendar } from '../../../workflows/hazard/v3/testing/random.calendar.js';
import { randomPolicy } from '../../../workflows/hazard/v3/testing/random.policy.js';
import { SeededRandom } from '../../../workflows/kit/testing/seeded-random.js';
import type { Deadline, Instant } from '../../../workflows/kit/types.js';
import { readingOf } from '../reckoning/case.reading.js';
import type { PolicyDocument } from '../reckoning/rule.documents.js';
import { RuleShelf } from '../reckoning/rule.shelf.js';
import { mustBeTold } from '../reckoning/told.acts.js';
import { firingOf, type ToldLine } from '../reckoning/told.line.js';
import { judge } from './judge.js';

const shelf = new RuleShelf({
  policies: shippedPolicies as unknown as PolicyDocument[],
  calendars: [...shippedCalendars],
});

/** A life as it was lived, and what the workflow itself has armed at its end. */
interface Lived {
  kept: readonly KeptLine[];
  armed: readonly Deadline[];
  until: Instant;
  /** Rules of its own, where it is not lived under those of the product. */
  rules?: RuleShelf;
}

/** @param wrong a mistake is planted that may make time go round in a circle; such a life is cut off there */
function lived<F extends PlayedFacts>(play: Play<F>, seed: number, { wrong = false } = {}): Lived {
  const kept: Lived['kept'][number][] = [];
  const life = new Walk(play, seed, ({ before, command, notices, after }) => {
    if (!after) return;
    const errands = play.definition.errands?.(before, command, after, play.rules) ?? [];
    kept.push({ command, notices, errands, after });
  });
  try {
    life.run(seed % 10 === 0 ? 150 : 30);
  } catch (error) {
    if (!wrong) throw error;
  }
  return { kept, armed: play.definition.deadlines(life.standing, play.rules), until: life.instant };
}

function moved<F extends PlayedFacts>(older: Play<F>, seed: number): Lived {
  const alone = (now: Instant) => now + (seed % 3) * 20 * 86_400_000;
  const moving = MovedLife.of(older, seed, alone);
  if (!moving) return { kept: [], armed: [], until: 0 };
  moving.life.run(30);
  const { rules, definition } = playOf(hazardV3);
  const { standing, instant } = moving.life;
  return { kept: moving.lines, armed: definition.deadlines(standing, rules), until: instant };
}

/** The lines as a history has them; time fires when somebody comes, so a firing is recorded with the line that follows. */
function linesOf({ kept, until }: Lived): ToldLine[] {
  let recordedAt = until;
  return [...kept]
    .reverse()
    .map(({ command: { type, payload, at, seq }, after }): ToldLine => {
      const { value, versions } = after;
      const line = { seq, workflow: 'hazard', versions, event: type, payload, after: value, at, recordedAt };
      recordedAt = firingOf(line) ? recordedAt : at;
      return { ...line, recordedAt };
    })
    .reverse();
}

/** Lateness is the life's own, and nobody is written to here. */
const notOfALife = new Set(['late', 'undelivered']);

function underAnyRules(seed: number): Lived {
  const random = new SeededRandom(seed);
  const [policy, calendar] = [randomPolicy(random, 3), randomCalendar(random, 1)];
  const play = { ...playOf(hazardV3), rules: { policy, calendar: new WorkCalendar(calendar) } };
  const rules = new RuleShelf({ policies: [policy as unknown as PolicyDocument], calendars: [calendar] });
  return { ...lived(play, seed), rules };
}

function judged(life: Lived) {
  const armed = life.armed.map(({ kind, anchor, n, dueAt }) => ({ kind, anchor, n, dueAtMs: dueAt }));
  const lines = linesOf(life);
  const outbox = life.kept.flatMap(({ command: { seq }, notices, errands }) =>
    [...notices.map(() => 'notice'), ...errands.map(({ topic }) => topic)].map((topic, n) => ({
      ...{ id: `${seq}.${n}`, seq, topic, finished: true, createdAtMs: 0, audiences: [] },
    })),
  );
  const audited = { caseId: 'a life', workflow: 'hazard', lines, unreadable: null, armed, outbox, deliveries: [] };
  const { findings, reckoned } = judge(audited, life.rules ?? shelf, life.until);
  return { reckoned, findings: findings.filter(({ code }) => !notOfALife.has(code)) };
}

const lives = [
  { name: 'version 3', of: (seed: number) => lived(playOf(hazardV3), seed), lives: 300 },
  { name: 'version 3 under any policy and calendar', of: underAnyRules, lives: 200 },
  { name: 'version 2', of: (seed: number) => lived(secondPlayOf(hazardV2), seed), lives: 150 },
  { name: 'version 1', of: (seed: number) => lived(firstPlayOf(hazardV1), seed), lives: 150 },
  { name: 'version 2, moved', of: (seed: number) => moved(secondPlayOf(hazardV2), seed), lives: 120 },
  { name: 'version 1, moved', of: (seed: number) => moved(firstPlayOf(hazardV1), seed), lives: 120 },
];

/** Of the mistakes planted in the ladder those that time itself shows; the others are in what is told. */
const wrongInTime = [
  'a submission in time does not hold the ladder',
  'time goes on while a submission is verified',
  'the next rung does not wait for the reply',
  'what has fired is forgotten',
  'the digest ends after ten days',
  'after an extension the ladder still counts from the date before',
  'after an extension no rung comes any more',
  'rungs count from the day after the last day',
  'rungs count calendar days',
  'a general hazard climbs like a major one',
  'the bulletin is left out',
  'danger waits for the next morning',
  'danger waits while a submission is verified',
];

describe('the auditor, from the lines alone', () => {
  it('knows of what is told in words that name nothing told, and leave out nothing that is not', () => {
    const told = new Map<string, boolean>();
    const differs = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const life = lived(playOf(hazardV3), seed);
      for (const [index, line] of linesOf(life).entries()) {
        const isTold = life.kept[index]!.notices.length > 0;
        if (isTold !== mustBeTold(line)) differs.add(line.event);
        told.set(line.event, isTold);
      }
    }
    expect([...differs]).toEqual([]);
    expect([...told.values()].filter(Boolean).length).toBeGreaterThan(50);
    expect([...told.values()].filter((isTold) => !isTold).length).toBeGreaterThan(10);
  });

  it('knows of what leads to a measure: what it asks for is ordered, and little is that it does not ask for', () => {
    const asked = { ordered: 0, unasked: new Set<string>() };
    for (let seed = 0; seed < 300; seed += 1) {
      const life = lived(playOf(hazardV3), seed);
      const reading = readingOf('hazard', shelf);
      for (const [index, line] of linesOf(life).entries()) {
        reading.read(line);
        const opens = life.kept[index]!.errands.some(({ payload }) => payload['act'] === 'open');
        const owed = reading.errands.at(-1)?.line.seq === line.seq;
        expect([seed, line.seq, owed && !opens]).toEqual([seed, line.seq, false]);
        asked.ordered += owed ? 1 : 0;
        if (opens && !owed) asked.unasked.add(firingOf(line)?.kind ?? line.event);
      }
    }
    expect(asked.ordered).toBeGreaterThan(100);
    // Whom these are against is known to the case and not to the auditor.
    const unknown = /^(determine\.limit|extension\.decide|trigger\.)/;
    expect([...asked.unasked].filter((kind) => !unknown.test(kind))).toEqual([]);
  });

  it.each(lives)('agrees with what fired and what is armed in lives of $name', ({ of, lives: many }) => {
    let fired = 0;
    const findings: unknown[] = [];
    for (let seed = 0; seed < many; seed += 1) {
      const { reckoned, findings: found } = judged(of(seed));
      fired += reckoned.filter(({ outcome }) => outcome === 'fired').length;
      if (found.length > 0) findings.push({ seed, first: found[0], findings: found.length });
    }
    expect(findings.slice(0, 5)).toEqual([]);
    expect(fired).toBeGreaterThan(many);
  });

  it.each(wrongInTime)('finds a mistake planted in the workflow: %s', (name) => {
    const play = playOf(planted(mistakes[name]!));
    // Seeds of which it is known that nothing is found without the mistake.
    const seeds = Array.from({ length: 900 }, (_, seed) => seed);
    expect(seeds.some((seed) => judged(lived(play, seed, { wrong: true })).findings.length > 0)).toBe(true);
  });
});
