import type { Summary } from '../../kit/definition.js';
import type { Standing } from '../../kit/types.js';
import type { HazardFacts, Person } from './hazard.facts.js';

/** What people filter hazards by, who may see them, and the columns that hold separation of duties. */
export function hazardSummary({ facts, value }: Standing<HazardFacts>): Summary {
  const { assignment } = facts;
  return {
    phase: value['lifecycle']!,
    level: facts.level,
    sector: facts.sector,
    title: facts.title,
    townUnitId: facts.townUnitId,
    enterpriseUnitId: facts.enterpriseUnitId,
    ownerUnitId: facts.ownerUnitId,
    responsibleUnitId: assignment?.responsibleUnitId ?? null,
    unitIds: distinct([
      facts.ownerUnitId,
      facts.townUnitId,
      facts.enterpriseUnitId,
      assignment?.responsibleUnitId ?? null,
      assignment?.assigningUnitId ?? null,
      assignment?.supervisingUnitId ?? null,
      ...facts.reporters.map(unit),
      ...facts.verifiers.map(unit),
    ]),
    personIds: distinct([...facts.reporters.map(person), ...facts.verifiers.map(person)]),
    rectifierPersonIds: distinct(facts.rectifiers.map(person)),
    rectifierUnitId: facts.rectifiers.length > 0 ? (assignment?.responsibleUnitId ?? null) : null,
    verifierPersonIds: distinct(facts.verifiers.map(person)),
    verifierUnitIds: distinct(facts.verifiers.map(unit)),
    approverPersonId: facts.approver?.accountId ?? null,
    foundAt: facts.foundAt,
    originalDueAt: facts.originalDueAt,
    dueAt: facts.dueAt,
    submittedAt: facts.submission?.at ?? null,
    closedAt: facts.closedAt,
    rung: facts.rung,
  };
}

function person({ accountId }: Person): string {
  return accountId;
}

function unit({ unitId }: Person): string {
  return unitId;
}

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
