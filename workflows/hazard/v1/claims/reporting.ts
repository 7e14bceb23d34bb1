import { originCodes } from '../hazard.codes.js';
import type { CompleteFactsPayload, ReportPayload } from '../hazard.payloads.js';
import { actor, filled, form, type HazardClaim, isAmong, payload, standing } from './claim.js';

/** The open fact that a field of the form fills; a town without a fact of its own goes with the enterprise. */
const openFactOf: Record<string, string> = {
  place: 'place',
  sector: 'sector',
  foundAtMs: 'foundAt',
  enterpriseUnitId: 'enterprise',
};

/** What a report needs before anybody can judge it（domain 9.2 REPORT）. */
export const reportingClaims = {
  namesUnit: payload('namesUnit', (_facts, command) => {
    const { enterpriseUnitId, townUnitId } = form<ReportPayload>(command);
    return filled(enterpriseUnitId) || filled(townUnitId);
  }),
  namesPlace: payload('namesPlace', (_facts, command) => filled(form<ReportPayload>(command).place)),
  namesSector: payload('namesSector', (_facts, command) => filled(form<ReportPayload>(command).sector)),
  describesCondition: payload('describesCondition', (_facts, command) =>
    filled(form<ReportPayload>(command).description),
  ),
  namesOrigin: payload('namesOrigin', (_facts, command) =>
    (originCodes as readonly string[]).includes(form<ReportPayload>(command).origin ?? ''),
  ),
  hasPhotoOrReason: payload('hasPhotoOrReason', (_facts, command) => {
    const { photos = [], noPhotoReason } = form<ReportPayload>(command);
    return photos.length > 0 || filled(noPhotoReason);
  }),
  foundNotInFuture: payload('foundNotInFuture', (_facts, command) => {
    const foundAtMs = form<CompleteFactsPayload>(command).facts?.foundAtMs ?? form<ReportPayload>(command).foundAtMs;
    return foundAtMs === null || foundAtMs === undefined || foundAtMs <= command.at;
  }),
  namesFoundAt: payload(
    'namesFoundAt',
    (_facts, command) => typeof form<ReportPayload>(command).foundAtMs === 'number',
  ),
  keepsSource: payload('keepsSource', (_facts, command) =>
    filled((command.payload['source'] as { sha256?: string } | undefined)?.sha256),
  ),
  draftIsOwn: actor(
    'draftIsOwn',
    (facts, command) => facts.reporters.length === 0 || isAmong(facts.reporters, command),
  ),
  completesOpenFact: payload('completesOpenFact', (_facts, command) => {
    const { facts: given = {}, photos = [], noPhotoReason } = form<CompleteFactsPayload>(command);
    return Object.keys(given).length > 0 || photos.length > 0 || filled(noPhotoReason);
  }),
  /** What the publication said stays as it was said; only what it left open is filled. */
  leavesKnownFacts: payload('leavesKnownFacts', (facts, command) =>
    Object.keys(form<CompleteFactsPayload>(command).facts ?? {}).every((field) => {
      const name = openFactOf[field];
      return name === undefined || facts.openFacts.includes(name);
    }),
  ),
  namesItsSource: payload('namesItsSource', (_facts, command) =>
    filled(form<CompleteFactsPayload>(command).sourceNote),
  ),
  hasOpenFacts: standing('hasOpenFacts', (facts) => facts.openFacts.length > 0),
} satisfies Record<string, HazardClaim>;
