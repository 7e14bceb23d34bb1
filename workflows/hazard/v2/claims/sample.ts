import type { SamplePayload } from '../hazard.payloads.js';
import { filled, form, type HazardClaim, payload, standing } from './claim.js';

/** 回头看抽样: drawn by a seal nobody could choose, never twice for one end. */
export const sampleClaims = {
  notSampledYet: standing('notSampledYet', (facts) => facts.sampledBy === null),
  drawnBySeal: payload('drawnBySeal', (_facts, command) => {
    const { sampleId, sealRoot } = form<SamplePayload>(command);
    return filled(sampleId) && filled(sealRoot);
  }),
} satisfies Record<string, HazardClaim>;
