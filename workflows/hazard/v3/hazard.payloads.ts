import type { RungId } from '../../policies/ladder.policy.js';
import type { NamedVerifier } from '../v1/hazard.payloads.js';

/** 越级: a person's decision that delay has gone far enough, with the one who approved it. */
export interface SkipPayload {
  rung: RungId;
  reason: string;
  /** One person, read along by the service; a leader of the committee needs none. */
  approvers: NamedVerifier[];
}
