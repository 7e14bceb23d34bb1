import { commandIn, type Play, type Said } from './play.js';
import type { PlayedFacts } from './played.facts.js';
import type { Walk } from './walker.js';

const stepsAtMost = 60;

/**
 * Brings a life to its end with people of good will, each in a role that may send the event.
 * @returns null when it ended, or where and how it was stuck
 */
export function finish<F extends PlayedFacts>(play: Play<F>, life: Walk<F>): string | null {
  for (let left = stepsAtMost; left > 0; left -= 1) {
    if (!play.definition.isOpen(life.standing)) return null;
    if (!play.way(life.standing).some((said) => somebodyCan(play, life, said))) {
      return `stuck in ${Object.values(life.standing.value)}`;
    }
  }
  return `still open after ${stepsAtMost} steps, in ${Object.values(life.standing.value)}`;
}

function somebodyCan<F extends PlayedFacts>(play: Play<F>, life: Walk<F>, said: Said): boolean {
  const { cast, definition } = play;
  const roles: readonly string[] = definition.events[said.type]?.roles ?? [];
  const able = Object.keys(cast).filter((name) => roles.includes(cast[name]!.role));
  return able.reverse().some((by) => {
    const { type, actor, at, payload } = commandIn(play, life.standing, { ...said, by, at: life.instant });
    return life.send(type, actor, at, payload);
  });
}
