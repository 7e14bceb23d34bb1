import type { Summary } from '../../kit/definition.js';
import type { Standing } from '../../kit/types.js';
import { hazardSummary as firstHazardSummary } from '../v1/hazard.summary.js';
import { asFirst } from './first.facts.js';
import type { HazardFacts } from './hazard.facts.js';

/** As in version 1; co-units, the department asked to take over and invited experts see the case, and co-units may not verify it. */
export function hazardSummary(standing: Standing<HazardFacts>): Summary {
  const { facts } = standing;
  const first = firstHazardSummary({ ...standing, facts: asFirst(facts) });
  const coUnits = facts.subtasks.map(({ unitId }) => unitId);
  const concerned = [...coUnits, ...(facts.transfer ? [facts.transfer.toUnitId] : [])];
  return {
    ...first,
    unitIds: [...new Set([...first.unitIds, ...concerned])].sort(),
    personIds: [...new Set([...first.personIds, ...facts.experts.map(({ accountId }) => accountId)])].sort(),
    rectifierUnitIds: [...new Set([...(first.rectifierUnitId ? [first.rectifierUnitId] : []), ...coUnits])].sort(),
  };
}
