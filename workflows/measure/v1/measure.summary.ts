import type { Summary } from '../../kit/definition.js';
import type { Standing } from '../../kit/types.js';
import type { MeasureFacts } from './measure.facts.js';

/** What people filter measures by, and which units see them: whom it is about, whoever signs, whoever answers. */
export function measureSummary({ facts, value }: Standing<MeasureFacts>): Summary {
  const { about } = facts;
  const units = [about?.ownerUnitId, about?.townUnitId, facts.againstUnitId].filter((id) => typeof id === 'string');
  const people = [facts.writtenBy, facts.signedBy, facts.issuedBy].flatMap((one) => (one ? [one.accountId] : []));
  return {
    phase: value['course']!,
    level: null,
    sector: about?.sector ?? null,
    title: about?.title ?? '',
    townUnitId: about?.townUnitId ?? null,
    enterpriseUnitId: null,
    ownerUnitId: about?.ownerUnitId ?? null,
    responsibleUnitId: facts.againstUnitId,
    unitIds: [...new Set(units)].sort(),
    personIds: [...new Set(people)].sort(),
    rectifierPersonIds: [],
    rectifierUnitId: null,
    verifierPersonIds: [],
    verifierUnitIds: [],
    approverPersonId: facts.signedBy?.accountId ?? null,
    foundAt: null,
    originalDueAt: null,
    dueAt: null,
    submittedAt: null,
    closedAt: null,
    rung: facts.because,
  };
}
