import { hazardClaims as secondClaims } from '../../v2/claims/hazard.claims.js';
import { type HazardClaim, ladderClaims } from './ladder.js';

/** Every claim of the hazard by its name: those of version 2, and what the ladder asks. */
export const hazardClaims = {
  ...(secondClaims as unknown as Record<keyof typeof secondClaims, HazardClaim>),
  ...ladderClaims,
};

export type ClaimName = keyof typeof hazardClaims;
