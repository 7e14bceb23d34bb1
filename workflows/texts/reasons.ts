import { assignmentReasons } from './reasons/assignment.js';
import { closeoutReasons } from './reasons/closeout.js';
import { determinationReasons } from './reasons/determination.js';
import { endingReasons } from './reasons/ending.js';
import { extensionReasons } from './reasons/extension.js';
import { jointReasons } from './reasons/joint.js';
import { kitReasons } from './reasons/kit.js';
import { ladderReasons } from './reasons/ladder.js';
import { levelReasons } from './reasons/level.js';
import { lookBackReasons } from './reasons/look-back.js';
import { measureReasons } from './reasons/measure.js';
import { ownershipReasons } from './reasons/ownership.js';
import { paperReasons } from './reasons/paper.js';
import { planningReasons } from './reasons/planning.js';
import { practiceReasons } from './reasons/practice.js';
import { productionReasons } from './reasons/production.js';
import { reportingReasons } from './reasons/reporting.js';
import { standingReasons } from './reasons/standing.js';
import { verificationReasons } from './reasons/verification.js';
import type { Text } from './text.js';

/** What to say for every reason a command can be refused for: by claim name, and by the kit's own codes. */
export const reasons: Record<string, Text> = {
  ...kitReasons,
  ...standingReasons,
  ...reportingReasons,
  ...determinationReasons,
  ...assignmentReasons,
  ...planningReasons,
  ...extensionReasons,
  ...closeoutReasons,
  ...verificationReasons,
  ...lookBackReasons,
  ...productionReasons,
  ...practiceReasons,
  ...paperReasons,
  ...ownershipReasons,
  ...levelReasons,
  ...jointReasons,
  ...endingReasons,
  ...ladderReasons,
  ...measureReasons,
};
