import { finish } from '../finisher.js';
import type { Play } from '../play.js';
import type { PlayedFacts } from '../played.facts.js';
import { Walk } from '../walker.js';
import type { Walked } from './walks.check.js';

/** What was said of pairs of states: those that cannot stand together, and those too rare to be met at random. */
export interface Pairs {
  unreachable: Record<string, string>;
  told: string[];
}

/** States that no life reached, pairs that were neither reached nor explained, and explanations life proved wrong. */
export function unreached<F extends PlayedFacts>(
  { definition }: Play<F>,
  walked: Walked,
  { unreachable, told }: Pairs,
): string[] {
  const { machine, regions } = definition;
  const { states } = walked;
  const pairs = new Set([...walked.pairs, ...told]);
  const statesOf = regions.map((region) => Object.keys(machine.states[region]?.states ?? {}));
  const possible = statesOf.flatMap((ones, index) =>
    statesOf.slice(index + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one}+${other}`))),
  );
  return [
    ...statesOf.flat().flatMap((state) => (states.has(state) ? [] : [`${state} is never reached`])),
    ...possible.filter((pair) => !pairs.has(pair) && !(pair in unreachable)).map((pair) => `${pair} is unexplained`),
    ...possible.filter((pair) => pairs.has(pair) && pair in unreachable).map((pair) => `${pair} was reached`),
    ...Object.keys(unreachable).flatMap((pair) => (possible.includes(pair) ? [] : [`${pair} does not exist`])),
  ];
}

/** Lives cut off anywhere that people of good will cannot bring to an end, and the states they were cut off in. */
export function stuck<F extends PlayedFacts>(
  play: Play<F>,
  lives: number,
): { problems: string[]; cutOffIn: Set<string> } {
  const cutOffIn = new Set<string>();
  const problems: string[] = [];
  for (let seed = 0; seed < lives && problems.length < 20; seed += 1) {
    try {
      const life = new Walk(play, seed, () => {});
      life.run(seed % 60);
      if (life.standing.seq > 0 && play.definition.isOpen(life.standing))
        cutOffIn.add(life.standing.value['lifecycle']!);
      const end = life.standing.seq === 0 ? null : finish(play, life);
      if (end) problems.push(`seed ${seed}: ${end}`);
    } catch (error) {
      problems.push(`seed ${seed}: ${(error as Error).message}`);
    }
  }
  return { problems, cutOffIn };
}
