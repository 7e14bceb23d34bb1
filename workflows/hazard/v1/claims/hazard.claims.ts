import { assignmentClaims } from './assignment.js';
import { closeoutClaims } from './closeout.js';
import { determinationClaims } from './determination.js';
import { extensionClaims } from './extension.js';
import { lookBackClaims } from './look-back.js';
import { planningClaims } from './planning.js';
import { reportingClaims } from './reporting.js';
import { standingClaims } from './standing.js';
import { verificationClaims } from './verification.js';

/** Every claim of the hazard by its name. */
export const hazardClaims = {
  ...standingClaims,
  ...reportingClaims,
  ...determinationClaims,
  ...assignmentClaims,
  ...planningClaims,
  ...extensionClaims,
  ...closeoutClaims,
  ...verificationClaims,
  ...lookBackClaims,
};

export type ClaimName = keyof typeof hazardClaims;
