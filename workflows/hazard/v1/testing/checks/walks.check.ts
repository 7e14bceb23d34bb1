import { decide } from '../../../../kit/decide.js';
import { rules } from '../cast.js';
import type { Hazard } from '../given.js';
import { invariants, type Moved } from '../invariants.js';
import { type Step, Walk } from '../walker.js';

/** What many lives have shown. */
export interface Walked {
  /** Broken invariants with the seed that breaks them again; at most twenty. */
  broken: string[];
  steps: number;
  states: Set<string>;
  /** Pairs of states of two regions that stood together, as `one+other`. */
  pairs: Set<string>;
  /** Transitions taken, as `state EVENT`. */
  taken: Set<string>;
}

/** Walks seeds `from` to `to` (not included), up to `commands` persons' commands each, and asks every invariant. */
export function walk(
  definition: Hazard,
  { from = 0, to, commands = 60 }: { from?: number; to: number; commands?: number },
): Walked {
  const walked: Walked = { broken: [], steps: 0, states: new Set(), pairs: new Set(), taken: new Set() };
  for (let seed = from; seed < to && walked.broken.length < 20; seed += 1) {
    try {
      const life = new Walk(definition, seed, (step) => look(definition, seed, step, walked));
      life.run(commands);
    } catch (error) {
      walked.broken.push(`seed ${seed}: ${(error as Error).message}`);
    }
  }
  return walked;
}

function look(definition: Hazard, seed: number, step: Step, walked: Walked): void {
  walked.steps += 1;
  if (walked.steps % 25 === 0 && !isRepeatable(definition, step))
    walked.broken.push(`seed ${seed}: decided twice, differs`);
  if (!step.after) return;
  const moved = step as Moved;
  const [lifecycle, extension, escalation] = definition.regions.map((region) => moved.after.value[region]!);
  for (const state of [lifecycle, extension, escalation]) {
    walked.states.add(state!);
    walked.taken.add(`${step.before.value[definition.regions[0]!]} ${step.command.type}`);
  }
  walked.pairs.add(`${lifecycle}+${extension}`).add(`${lifecycle}+${escalation}`).add(`${extension}+${escalation}`);
  for (const [name, holds] of Object.entries(invariants)) {
    if (!holds(moved, definition))
      walked.broken.push(`seed ${seed}, line ${moved.after.seq}, ${step.command.type}: ${name}`);
  }
}

/** The same question from frozen and from parsed facts gets the same answer: nothing is kept, nothing is changed. */
function isRepeatable(definition: Hazard, { before, command, after }: Step): boolean {
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
