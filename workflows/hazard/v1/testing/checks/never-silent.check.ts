import { endOf, local } from '../cast.js';
import { unreachablePairs } from '../expected.legality.js';
import { finish } from '../finisher.js';
import { givenOf, type Hazard, onwards } from '../given.js';
import { Walk } from '../walker.js';
import type { Walked } from './walks.check.js';

/** States that no life reached, pairs that were neither reached nor explained, and explanations life proved wrong. */
export function unreached(definition: Hazard, walked: Walked): string[] {
  const { machine, regions } = definition;
  const { states } = walked;
  const pairs = new Set([...walked.pairs, ...toldPairs(definition)]);
  const statesOf = regions.map((region) => Object.keys(machine.states[region]?.states ?? {}));
  const possible = statesOf.flatMap((ones, index) =>
    statesOf.slice(index + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one}+${other}`))),
  );
  return [
    ...statesOf.flat().flatMap((state) => (states.has(state) ? [] : [`${state} is never reached`])),
    ...possible
      .filter((pair) => !pairs.has(pair) && !(pair in unreachablePairs))
      .map((pair) => `${pair} is unexplained`),
    ...possible.filter((pair) => pairs.has(pair) && pair in unreachablePairs).map((pair) => `${pair} was reached`),
    ...Object.keys(unreachablePairs).flatMap((pair) => (possible.includes(pair) ? [] : [`${pair} does not exist`])),
  ];
}

/** Lives cut off anywhere that people of good will cannot bring to an end, and the states they were cut off in. */
export function stuck(definition: Hazard, lives: number): { problems: string[]; cutOffIn: Set<string> } {
  const cutOffIn = new Set<string>();
  const problems: string[] = [];
  for (let seed = 0; seed < lives && problems.length < 20; seed += 1) {
    try {
      const life = new Walk(definition, seed, () => {});
      life.run(seed % 60);
      if (life.standing.seq > 0 && definition.isOpen(life.standing)) cutOffIn.add(life.standing.value['lifecycle']!);
      const end = life.standing.seq === 0 ? null : finish(definition, life);
      if (end) problems.push(`seed ${seed}: ${end}`);
    } catch (error) {
      problems.push(`seed ${seed}: ${(error as Error).message}`);
    }
  }
  return { problems, cutOffIn };
}

/** Two lives too rare to be met at random: verified, or overdue, while a request for an extension still waits. */
function toldPairs(definition: Hazard): string[] {
  const short = { dueAt: endOf('2026-03-23'), originalDueAt: endOf('2026-03-23'), assignedDueAt: endOf('2026-03-23') };
  const { standing } = givenOf(definition)('rectifying', short);
  const asked = onwards(definition, standing).when({ type: 'REQUEST_EXTENSION' }).after;
  const overdue = onwards(definition, asked).when({ type: 'RUNG_DUE', at: local('2026-03-24T09:00') }).after;
  const verified = (['SUBMIT_CLOSEOUT', 'START_VERIFY', 'PASS'] as const).reduce(
    (before, type) => onwards(definition, before).when({ type }).after,
    asked,
  );
  const both = (one: string, other: string, { value }: typeof asked) => `${value[one]}+${value[other]}`;
  return [both('lifecycle', 'extension', verified), both('extension', 'escalation', overdue)];
}
