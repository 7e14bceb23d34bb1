import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrateEvent } from '../../kit/decide.js';
import type { Deadline, Instant, Standing } from '../../kit/types.js';
import { hazardV1 } from '../v1/hazard.workflow.js';
import { finish } from '../v1/testing/finisher.js';
import { playOf as firstPlayOf } from '../v1/testing/hazard.play.js';
import { hazardV2 } from '../v2/hazard.workflow.js';
import { playOf as secondPlayOf } from '../v2/testing/hazard.play.js';
import type { HazardFacts } from './hazard.facts.js';
import { hazardV3 } from './hazard.workflow.js';
import { rules } from './testing/cast.js';
import { playOf } from './testing/hazard.play.js';
import { type KeptLine, MovedLife, newest } from './testing/moved.life.js';
import { isClimbable, kindOf, rungsOfLevel } from './testing/naive.ladder.js';
import { rungByDelay } from './testing/naive.rung.js';

const older = [
  { version: 1, lifeOf: (seed: number) => MovedLife.of(firstPlayOf(hazardV1), seed, aloneUntil(seed)) },
  { version: 2, lifeOf: (seed: number) => MovedLife.of(secondPlayOf(hazardV2), seed, aloneUntil(seed)) },
];
/** So many of them are lived to their end and told again. */
const wholeLives = 100;
const seeds = Array.from({ length: 600 }, (_, seed) => seed);

/** A third of them as they stand, the others after days or months in which nobody did anything, most of them past their date. */
const aloneUntil =
  (seed: number) =>
  (now: Instant, dueAt: Instant | null): Instant =>
    seed % 3 === 0 ? now : Math.max(now, (dueAt ?? now) + ((seed * 37) % 110) * 86_400_000);

const added = /^(rung\.|remind\.R[01]$|trigger\.)/;
/** Reminders are numbered by their days from now on, so their instant is what is kept. */
const identity = ({ kind, anchor, n, dueAt, event }: Deadline) =>
  `${event} ${kind}:${anchor}:${/^remind\.R[23]$/.test(kind) ? 'by days' : n} at ${dueAt}`;
const urging = /^(remind\.|urge|digest$)/;
/** What has passed on site, though late, is urged no more from the move on. */
const heldFromNowOn = ({ before, moved }: MovedLife) => before.value['escalation'] !== moved.value['escalation'];
const overdue = ({ moved, at }: MovedLife) => isClimbable(moved) && at >= moved.facts.dueAt!;

describe.each(older)('a life of version $version, cut off anywhere and moved to version 3', ({ version, lifeOf }) => {
  let lives: [number, MovedLife][];
  beforeAll(() => {
    lives = seeds
      .map((seed) => [seed, lifeOf(seed)] as const)
      .filter((one): one is [number, MovedLife] => one[1] !== null);
  });

  it('keeps every armed deadline with its instant, and arms no more than the ladder and the law ask for', () => {
    for (const [seed, life] of lives) {
      const { armedBefore, moved, before } = life;
      const urged = heldFromNowOn(life) ? armedBefore.filter(({ kind }) => !urging.test(kind)) : armedBefore;
      const after = hazardV3.deadlines(moved, rules).filter(({ kind }) => !added.test(kind));
      const kept = version === 1 ? after.filter(({ kind }) => kind !== 'dual.report') : after;
      expect([seed, ...kept.map(identity).sort()]).toEqual([seed, ...urged.map(identity).sort()]);
      const value = heldFromNowOn(life) ? { ...before.value, escalation: 'held' } : before.value;
      expect(moved).toMatchObject({ versions: newest, seq: before.seq + 1, value });
    }
  });

  it('stands on its ladder after the next sweep: the rung of its days, the lower ones overtaken, nobody told twice', () => {
    const met: Record<string, number> = {};
    for (const [seed, one] of lives.filter(([, life]) => overdue(life))) {
      const rung = rungByDelay(one.moved.facts, one.at, rules);
      const reached = one.moved.facts.accident ? 'L7' : higherOf(rung, cameBack(one.moved.facts) ? 'L5' : null);
      one.life.pass(one.at);
      const { facts, value } = one.life.standing;
      expect([seed, facts.rung, value['escalation']]).toEqual([seed, reached, rung === null ? 'quiet' : 'climbing']);
      expect([seed, ...unrecorded(facts, rung)]).toEqual([seed]);
      met[String(rung)] = (met[String(rung)] ?? 0) + 1;
    }
    expect(Object.keys(met).sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'null']);
  });

  it('tells nobody of a window that has closed, and asks for no progress once the date has passed', () => {
    for (const [seed, { lines, at, moved }] of lives.filter(([, life]) => overdue(life))) {
      const after = lines.filter(({ command }) => command.seq > moved.seq && command.at <= at);
      const told = after.flatMap(({ notices }) => notices.map(({ notice }) => notice));
      expect([seed, ...told.filter((one) => ['windowCloses', 'progressMissing'].includes(one))]).toEqual([seed]);
    }
  });

  it('is held where a submission in time is verified, stands still in suspension, and closed it stays closed', () => {
    const met = { held: 0, suspended: 0, over: 0 };
    for (const [seed, { moved, at, life }] of lives) {
      const { facts, value } = moved;
      const inTime = facts.submission?.timely && ['submitted', 'verifying'].includes(value['lifecycle']!);
      if (inTime || value['lifecycle'] === 'verified') {
        met.held += 1;
        expect([seed, value['escalation'], facts.rung]).toEqual([seed, 'held', life.standing.facts.rung]);
      }
      if (value['production'] === 'suspended') met.suspended += 1;
      if (!hazardV3.isOpen(moved)) {
        met.over += 1;
        life.pass(at + 400 * 86_400_000);
        const { closedAt, endedBy, rejectedAt } = life.standing.facts;
        expect([seed, life.standing.value['lifecycle']]).toEqual([seed, value['lifecycle']]);
        expect([closedAt, endedBy, rejectedAt]).toEqual([facts.closedAt, facts.endedBy, facts.rejectedAt]);
      } else expect([seed, hazardV3.deadlines(moved, rules).length > 0]).toEqual([seed, true]);
    }
    expect([met.held > 10, met.over > 10, met.suspended > 0]).toEqual([true, true, version === 2]);
  });

  it('takes the numbers of its registers where it held none, and holds on to those it has', () => {
    const [, { before, moved, lines }] = lives.find(([, life]) => life.moved.facts.assignment !== null)!;
    const { command } = lines.find((line) => line.command.type === migrateEvent)!;
    const taken = hazardV3.registers!(before as Standing<HazardFacts>, command, moved);
    expect(taken.map(({ act, kind }) => `${act} ${kind}`)).toEqual(
      version === 1 ? expect.arrayContaining(['take hazard', 'take assignment']) : [],
    );
  });

  it('goes on to an end under version 3, keeping every promise on the way', () => {
    const play = playOf(hazardV3);
    for (const [seed, one] of lives.slice(0, wholeLives)) {
      if (!hazardV3.isOpen(one.moved)) continue;
      one.life.run(15);
      expect([seed, finish(play, one.life), ...one.broken]).toEqual([seed, null]);
    }
  });

  it('has told each rung once under one date, whatever version told it', () => {
    for (const [seed, { lines }] of lives) {
      const told = lines.flatMap((line) => rungsToldBy(line));
      expect([seed, ...told]).toEqual([seed, ...new Set(told)]);
    }
  });

  it('leads to the same again when its lines are told from the beginning', () => {
    for (const [seed, one] of lives.slice(0, wholeLives)) expect([seed, one.toldOtherwise()]).toEqual([seed, null]);
  });
});

const cameBack = ({ level, recurrenceOf }: HazardFacts) => level === 'major' && recurrenceOf !== null;
const higherOf = (one: string | null, other: string | null) => [one ?? '', other ?? ''].sort().at(-1) || null;

/** The rungs of its level below the one reached that have left no trace. */
function unrecorded({ climbs, clocks, ...facts }: HazardFacts, rung: string | null): string[] {
  const all = rungsOfLevel({ ...facts, climbs, clocks }, rules);
  const below = all.slice(
    0,
    Math.max(
      0,
      all.findIndex(({ id }) => id === rung),
    ),
  );
  return below
    .filter(({ id }) => !climbs.some((one) => one.rung === id && ['carriedOut', 'overtaken'].includes(one.how)))
    .filter(({ id }) => facts.fired[`${kindOf(id)}:${clocks.due!.seq}`] !== 1)
    .map(({ id }) => id);
}

function rungsToldBy({ command, notices, after }: KeptLine): string[] {
  if (notices.length === 0 || !['RUNG_DUE', 'SKIP_TO_RUNG'].includes(command.type)) return [];
  const { clocks } = after.facts as HazardFacts;
  return [`${command.payload['kind'] ?? `rung.${command.payload['rung']}`} under ${clocks.due?.seq}`];
}
