import { assignmentReasons } from './reasons/assignment.js';
import { closeoutReasons } from './reasons/closeout.js';
import { determinationReasons } from './reasons/determination.js';
import { extensionReasons } from './reasons/extension.js';
import { kitReasons } from './reasons/kit.js';
import { lookBackReasons } from './reasons/look-back.js';
import { planningReasons } from './reasons/planning.js';
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
};
