import type { Instant } from '../../kit/types.js';
import type { MeasureDraft, MeasureGround } from '../../policies/ladder.policy.js';
import type { AboutHazard } from './measure.facts.js';

export interface OpenMeasurePayload extends Pick<MeasureDraft, 'kind' | 'signer'> {
  because: string;
  againstUnitId: string;
  about: AboutHazard;
  ground: MeasureGround;
  text: string;
}

export interface HandOverPayload {
  ownerUnitId: string;
}

export interface TextPayload {
  text: string;
}

export interface ReasonPayload {
  reason: string;
}

/** As the engine sends a firing. */
export interface DuePayload {
  kind: string;
  anchor: number;
  n: number;
  covers: number;
  dueAtMs: Instant;
}
