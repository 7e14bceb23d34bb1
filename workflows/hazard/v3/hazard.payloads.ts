import type { Instant } from '../../kit/types.js';
import type { MeasureKind, RungId } from '../../policies/ladder.policy.js';
import type { NamedVerifier } from '../v1/hazard.payloads.js';

/** What a measure of this hazard says of itself when it is issued or answered. */
export interface MeasureNewsPayload {
  measureId: string;
  kind: MeasureKind;
  /** The rung that drafted it, or the limit an authority let pass. */
  because: string;
  /** Until when it asks for an answer in writing, UTC milliseconds; null where it asks for none. */
  untilMs: Instant | null;
}

/** 越级: a person's decision that delay has gone far enough, with the one who approved it. */
export interface SkipPayload {
  rung: RungId;
  reason: string;
  /** One person, read along by the service; a leader of the committee needs none. */
  approvers: NamedVerifier[];
}
