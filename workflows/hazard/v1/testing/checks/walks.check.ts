import { decide } from '../../../../kit/decide.js';
import type { StateValue } from '../../../../kit/types.js';
import type { Play } from '../play.js';
import type { PlayedFacts } from '../played.facts.js';
import type { Moved, Step } from '../step.js';
import { Walk } from '../walker.js';

/** What many lives have shown. */
export interface Walked {
  /** Broken invariants with the seed that breaks them again; at most twenty. */
  broken: string[];
  steps: number;
  states: Set<string>;
  /** Pairs of states of two regions that stood together, as `one+other`. */
  pairs: Set<string>;
}

/** Walks seeds `from` to `to` (not included), up to `commands` commands each, those of time included, and asks every invariant. */
export function walk<F extends PlayedFacts>(
  play: Play<F>,
  { from = 0, to, commands = 60 }: { from?: number; to: number; commands?: number },
): Walked {
  const walked: Walked = { broken: [], steps: 0, states: new Set(), pairs: new Set() };
  for (let seed = from; seed < to && walked.broken.length < 20; seed += 1) {
    try {
      const life = new Walk(play, seed, (step) => look(play, seed, step, walked));
      life.run(commands);
    } catch (error) {
      walked.broken.push(`seed ${seed}: ${(error as Error).message}`);
    }
  }
  return walked;
}

function look<F extends PlayedFacts>(play: Play<F>, seed: number, step: Step<F>, walked: Walked): void {
  walked.steps += 1;
  const broke = (what: string) => walked.broken.push(`seed ${seed}, line ${step.command.seq}, ${what}`);
  if (walked.steps % 25 === 0 && !isRepeatable(play, step)) broke('decided twice, differs');
  if (!step.after) return;
  if (step.before.seq === 0 || !sameValue(step.before.value, step.after.value)) {
    remember(play.definition.regions, step.after.value, walked);
  }
  for (const [name, holds] of Object.entries(play.invariants)) {
    if (!holds(step as Moved<F>, play.definition)) broke(`${step.command.type}: ${name}`);
  }
}

function sameValue(one: StateValue, other: StateValue): boolean {
  return Object.keys(one).every((region) => one[region] === other[region]);
}

function remember(regions: readonly string[], value: StateValue, walked: Walked): void {
  const met = regions.map((region) => value[region]!);
  for (const [index, one] of met.entries()) {
    walked.states.add(one);
    for (const other of met.slice(index + 1)) walked.pairs.add(`${one}+${other}`);
  }
}

/** The same question from frozen and from parsed facts gets the same answer: nothing is kept, nothing is changed. */
function isRepeatable<F extends PlayedFacts>(
  { definition, rules }: Play<F>,
  { before, command, after }: Step<F>,
): boolean {
  const again = decide(definition, freeze(JSON.parse(JSON.stringify(before))), freeze(command), rules);
  return JSON.stringify(again.kind === 'moved' ? again.after : null) === JSON.stringify(after);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
