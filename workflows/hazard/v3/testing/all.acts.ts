import { allActs as secondActs } from '../../v2/testing/all.acts.js';
import { heldActs } from './acts/held.acts.js';
import { ladderActs } from './acts/ladder.acts.js';
import { measureActs } from './acts/measure.acts.js';
import { newsActs } from './acts/news.acts.js';
import { warningActs } from './acts/warning.acts.js';
import type { Acts } from './hazard.play.js';

/** Every scenario: those of version 2, which version 3 lives up to as they stand, and those of the ladder. */
export const allActs: Record<string, Acts> = {
  ...(secondActs as unknown as Record<string, Acts>),
  ladder: ladderActs,
  held: heldActs,
  measures: measureActs,
  'news of measures': newsActs,
  warnings: warningActs,
};
