import { actor, form, type HazardClaim, isAmong, payload, standing } from './claim.js';

interface LookBack {
  finding: 'false' | 'rebound';
  evidence: unknown[];
}

/** 回头看: never by those who verified or approved the close-out. */
export const lookBackClaims = {
  lookBackIsByAnother: actor(
    'lookBackIsByAnother',
    (facts, command) => !isAmong(facts.verifiers, command) && facts.approver?.accountId !== command.actor.accountId,
  ),
  lookBackIsOutsideResponsibleUnit: actor(
    'lookBackIsOutsideResponsibleUnit',
    (facts, { actor }) => actor.unitId !== facts.assignment?.responsibleUnitId,
  ),
  lookBackNotDone: standing('lookBackNotDone', (facts) => !facts.lookBackDone),
  hasLookBackEvidence: payload(
    'hasLookBackEvidence',
    (_facts, command) => (form<LookBack>(command).evidence ?? []).length > 0,
  ),
  classifiesFinding: payload('classifiesFinding', (_facts, command) =>
    ['false', 'rebound'].includes(form<LookBack>(command).finding ?? ''),
  ),
} satisfies Record<string, HazardClaim>;
