import { transitionsOf } from '../../../../kit/transitions.js';
import type { Command } from '../../../../kit/types.js';
import type { Play } from '../play.js';
import type { PlayedFacts } from '../played.facts.js';
import { Walk } from '../walker.js';

/**
 * Facts that a quiet event changes although a person's claim reads them: a form opened before such a line would be
 * refused for what its sender could not see. Both sides are observed in lives, not declared.
 */
export function loud<F extends PlayedFacts>(play: Play<F>, lives: number): string[] {
  const read = new Set<string>();
  const changed = new Map<string, string>();
  const asked = personsClaims(play.definition);
  for (let seed = 0; seed < lives; seed += 1) {
    const life = new Walk(play, seed, ({ before, command, after }) => {
      for (const name of asked) readBy(play, name, before.facts, command, read);
      if (!after || !play.definition.events[command.type]?.quiet) return;
      for (const path of differences(before.facts, after.facts)) changed.set(path, command.type);
    });
    life.run(60);
  }
  return [...changed].filter(([path]) => read.has(path)).map(([path, event]) => `${event} quietly changes ${path}`);
}

function personsClaims<F extends PlayedFacts>({ machine, events }: Play<F>['definition']): string[] {
  const persons = transitionsOf(machine).filter(({ event }) => events[event]?.roles.some((role) => role !== 'system'));
  return [...new Set(persons.flatMap(({ claims }) => claims))];
}

/** Notes what a claim reads: facts by name, clocks one by one, as each is a fact of its own. */
function readBy<F extends PlayedFacts>(
  { definition, rules }: Play<F>,
  name: string,
  facts: F,
  command: Command,
  read: Set<string>,
): void {
  const noting = (target: object, prefix: string): object =>
    new Proxy(target, {
      get: (inner, key) => {
        const value = Reflect.get(inner, key) as unknown;
        if (key === 'clocks') return noting(value as object, 'clocks.');
        read.add(`${prefix}${String(key)}`);
        return value;
      },
    });
  try {
    definition.claims[name]?.check(noting(facts, '') as F, command, rules);
  } catch {
    // A claim asked about another event's form may stumble over it; what it had read by then counts.
  }
}

function differences(before: PlayedFacts, after: PlayedFacts): string[] {
  return [...unlike(before, after, ''), ...unlike(before.clocks, after.clocks, 'clocks.')].filter(
    (path) => path !== 'clocks',
  );
}

function unlike(before: object, after: object, prefix: string): string[] {
  const [old, young] = [before, after].map((facts) => new Map(Object.entries(facts)));
  return [...young!.keys()].filter((key) => old!.get(key) !== young!.get(key)).map((key) => `${prefix}${key}`);
}
