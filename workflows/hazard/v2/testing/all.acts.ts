import { allActs as firstActs } from '../../v1/testing/checks/acts.check.js';
import { anyTimeActs } from './acts/any-time.acts.js';
import { endingActs } from './acts/ending.acts.js';
import { jointActs } from './acts/joint.acts.js';
import { levelActs } from './acts/level.acts.js';
import { ownershipActs } from './acts/ownership.acts.js';
import { paperActs } from './acts/paper.acts.js';
import { productionActs } from './acts/production.acts.js';
import { sampleActs } from './acts/sample.acts.js';
import type { Acts } from './hazard.play.js';

/** Every scenario: those of version 1, which version 2 lives up to as they stand, and those of what practice adds. */
export const allActs: Record<string, Acts> = {
  ...(firstActs as unknown as Record<string, Acts>),
  ownership: ownershipActs,
  level: levelActs,
  ending: endingActs,
  joint: jointActs,
  paper: paperActs,
  production: productionActs,
  sample: sampleActs,
  'any time': anyTimeActs,
};
