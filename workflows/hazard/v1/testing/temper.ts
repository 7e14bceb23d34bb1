import type { SeededRandom } from '../../../kit/testing/seeded-random.js';
import type { WrittenTransition } from '../../../kit/transitions.js';
import type { Instant } from '../../../kit/types.js';
import type { Level } from '../hazard.facts.js';

/** What one life is like, thrown once when it begins. */
export interface Mood {
  random: SeededRandom;
  /** Short dates, quick hands, and a request that nobody decides on. */
  hasty: boolean;
  level: Level;
}

/** How people of a version behave in lives lived at random. */
export interface Temper<F> {
  /** States of the lifecycle after which nothing comes. */
  endsIn: readonly string[];
  /** They come in where a case would otherwise have run out of people. */
  inReserve: readonly string[];
  /** Fields no person fills in, so none can leave them out. */
  fromTheService: readonly string[];
  /** What the hasty do not get round to. */
  leftUndone: readonly string[];
  /** How often people think again when the case does not stand so that they may. */
  looks: number;
  /** How many times a transition is taken into the bag that the next act is drawn from. */
  weight(transition: WrittenTransition): number;
  /** The chance that people of a life are slow to send an event. */
  slowness(event: string): number;
  /** Who would send it as the case stands, where that is not whom the form names. */
  usual(type: string, facts: F): string;
  /** Where the form of the usual person is filled in otherwise. */
  variant(type: string, facts: F, at: Instant, mood: Mood): Record<string, unknown>;
}
