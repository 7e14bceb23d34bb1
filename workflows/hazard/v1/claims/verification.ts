import type { HazardFacts } from '../hazard.facts.js';
import type { NamedVerifier, PassPayload, StartVerifyPayload } from '../hazard.payloads.js';
import { actor, filled, form, type HazardClaim, isAmong, payload } from './claim.js';

function eachVerifier(code: string, holds: (verifier: NamedVerifier, facts: HazardFacts) => boolean): HazardClaim {
  return payload(code, (facts, command) =>
    (form<StartVerifyPayload>(command).verifiers ?? []).every((verifier) => holds(verifier, facts)),
  );
}

/** 核查验收 and 销号审批: by others than those who did the fix, and by a third for the approval. */
export const verificationClaims = {
  /** 安全生产法第六十七、六十八条: two officers, record signed by both sides. */
  atLeastTwoVerifiers: payload('atLeastTwoVerifiers', (_facts, command) => {
    const verifiers = form<StartVerifyPayload>(command).verifiers ?? [];
    return new Set(verifiers.map(({ accountId }) => accountId)).size >= 2;
  }),
  verifiersAreNotRectifiers: eachVerifier('verifiersAreNotRectifiers', (verifier, facts) =>
    facts.rectifiers.every(({ accountId }) => accountId !== verifier.accountId),
  ),
  verifiersAreOfAnotherUnit: eachVerifier(
    'verifiersAreOfAnotherUnit',
    (verifier, facts) => verifier.unitId !== facts.assignment?.responsibleUnitId,
  ),
  verifiersAreNotSubordinate: eachVerifier(
    'verifiersAreNotSubordinate',
    (verifier, facts) =>
      verifier.unitId === facts.assignment?.responsibleUnitId ||
      !verifier.unitAncestorIds.includes(facts.assignment?.responsibleUnitId ?? ''),
  ),
  notOnlyTheFinder: payload('notOnlyTheFinder', (facts, command) =>
    (form<StartVerifyPayload>(command).verifiers ?? []).some(({ accountId }) =>
      facts.reporters.every((reporter) => reporter.accountId !== accountId),
    ),
  ),
  actorIsVerifier: actor('actorIsVerifier', (facts, command) => isAmong(facts.verifiers, command)),
  givesItemResults: payload(
    'givesItemResults',
    (_facts, command) => (form<PassPayload>(command).items ?? []).length > 0,
  ),
  everyItemPasses: payload('everyItemPasses', (_facts, command) =>
    (form<PassPayload>(command).items ?? []).every(({ passed }) => passed),
  ),
  wasOnSite: payload('wasOnSite', (facts, command) => {
    const { onSiteAtMs, sitePhotos = [] } = form<PassPayload>(command);
    const since = facts.submission?.at ?? 0;
    return typeof onSiteAtMs === 'number' && onSiteAtMs >= since && onSiteAtMs <= command.at && sitePhotos.length > 0;
  }),
  statesOpinion: payload('statesOpinion', (_facts, command) => filled(form<PassPayload>(command).opinion)),

  approverIsNotVerifier: actor('approverIsNotVerifier', (facts, command) => !isAmong(facts.verifiers, command)),
  approverIsNotRectifier: actor('approverIsNotRectifier', (facts, command) => !isAmong(facts.rectifiers, command)),
  approverIsNotFinder: actor('approverIsNotFinder', (facts, command) => !isAmong(facts.reporters, command)),
} satisfies Record<string, HazardClaim>;
