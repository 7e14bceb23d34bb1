import { describe, expect, it } from '@jest/globals';
import { decide, migrateEvent } from '../../kit/decide.js';
import type { Deadline, Standing } from '../../kit/types.js';
import type { HazardFacts as FirstHazardFacts } from '../v1/hazard.facts.js';
import { hazardV1 } from '../v1/hazard.workflow.js';
import { rules as firstRules } from '../v1/testing/cast.js';
import { finish } from '../v1/testing/finisher.js';
import { playOf as firstPlayOf } from '../v1/testing/hazard.play.js';
import { goOn } from '../v1/testing/play.js';
import { Walk } from '../v1/testing/walker.js';
import type { HazardFacts } from './hazard.facts.js';
import { hazardV2 } from './hazard.workflow.js';
import { cast, rules } from './testing/cast.js';
import { playOf } from './testing/hazard.play.js';

const play = playOf(hazardV2);
const firstPlay = firstPlayOf(hazardV1);
const to = { workflow: 2, policy: rules.policy.version, calendar: rules.calendar.version };

const commandAfter = (seq: number, at: number) => ({
  type: migrateEvent,
  payload: { to },
  actor: cast.timer,
  at,
  commandId: `migrate-${seq}`,
  seq: seq + 1,
});

function migrate(from: Standing<FirstHazardFacts>, at: number) {
  return decide(hazardV2, from as unknown as Standing<HazardFacts>, commandAfter(from.seq, at), rules);
}

function numbersOf(moved: Standing<HazardFacts>) {
  return hazardV2.registers!(moved, commandAfter(moved.seq - 1, 1), moved);
}

/** A life under version 1, cut off anywhere. */
function cutOff(seed: number): Walk<FirstHazardFacts> {
  const life = new Walk(firstPlay, seed, () => {});
  life.run(1 + (seed % 60));
  return life;
}

const identity = ({ kind, anchor, n, dueAt, event }: Deadline) => `${event} ${kind}:${anchor}:${n} at ${dueAt}`;
const born = Array.from({ length: 150 }, (_, seed) => seed).filter((seed) => cutOff(seed).standing.seq > 0);

describe('a life of version 1, cut off anywhere and moved to version 2', () => {
  it('keeps every armed deadline with its instant, and arms no more than what the law asks of it now', () => {
    for (const seed of born) {
      const { standing, instant } = cutOff(seed);
      const moved = migrate(standing, instant);
      if (moved.kind === 'refused') throw new Error(`seed ${seed} was not moved`);
      const armed = hazardV2.deadlines(moved.after, rules);
      const before = hazardV1.deadlines(standing, firstRules).map(identity);
      const after = armed.filter(({ kind }) => kind !== 'dual.report').map(identity);
      expect([seed, ...after.sort()]).toEqual([seed, ...before.sort()]);
      expect(moved.after).toMatchObject({
        versions: to,
        seq: standing.seq + 1,
        facts: standing.facts as object & { clocks?: object },
      });
    }
  });

  it('goes on to an end under version 2, keeping its invariants', () => {
    for (const seed of born) {
      const { standing, instant } = cutOff(seed);
      const moved = migrate(standing, instant);
      if (moved.kind === 'refused') throw new Error(`seed ${seed} was not moved`);
      const broken: string[] = [];
      const life = Walk.from(
        play,
        seed,
        { standing: moved.after, at: instant, numbers: numbersOf(moved.after) },
        (step) => {
          if (!step.after) return;
          for (const [name, holds] of Object.entries(play.invariants)) {
            if (!holds({ ...step, after: step.after }, hazardV2)) broken.push(`${step.command.type}: ${name}`);
          }
        },
      );
      life.run(15);
      expect([seed, finish(play, life), ...broken]).toEqual([seed, null]);
    }
  });

  it('is moved once, and only once it is written down', () => {
    const { standing, instant } = cutOff(born[0]!);
    const moved = migrate(standing, instant);
    if (moved.kind === 'refused') throw new Error('was not moved');
    const again = migrate(moved.after as unknown as Standing<FirstHazardFacts>, instant);
    expect(again).toEqual({ kind: 'refused', reasons: [{ code: 'notToMigrate' }] });
    expect(migrate({ ...standing, seq: 0 }, instant).kind).toBe('refused');
  });

  it('takes the numbers it would hold by now', () => {
    const { standing } = goOn(firstPlay, cutOff(born[0]!).standing);
    const rectifying = { ...standing, value: { lifecycle: 'rectifying', extension: 'none', escalation: 'quiet' } };
    const facts = firstPlay.factsIn['rectifying']!;
    const moved = migrate({ ...rectifying, facts, seq: 19 }, 1);
    if (moved.kind === 'refused') throw new Error('was not moved');
    const taken = numbersOf(moved.after).map(({ act, kind }) => `${act} ${kind}`);
    expect(taken).toEqual(['take hazard', 'take list', 'take assignment']);
  });
});
