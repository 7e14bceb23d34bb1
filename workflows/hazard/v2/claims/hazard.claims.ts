import { hazardClaims as firstClaims } from '../../v1/claims/hazard.claims.js';
import type { HazardClaim } from './claim.js';
import { endingClaims } from './ending.js';
import { jointClaims } from './joint.js';
import { levelClaims } from './level.js';
import { ownershipClaims } from './ownership.js';
import { paperClaims } from './paper.js';
import { productionClaims } from './production.js';
import { sampleClaims } from './sample.js';
import { standingClaims } from './standing.js';

/** Every claim of the hazard by its name: those of version 1, and what came after; `caseIsOpen` knows more ends now. */
export const hazardClaims = {
  ...(firstClaims as unknown as Record<keyof typeof firstClaims, HazardClaim>),
  ...standingClaims,
  ...ownershipClaims,
  ...levelClaims,
  ...endingClaims,
  ...jointClaims,
  ...paperClaims,
  ...productionClaims,
  ...sampleClaims,
};

export type ClaimName = keyof typeof hazardClaims;
