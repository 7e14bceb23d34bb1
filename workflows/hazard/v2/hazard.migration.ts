import type { Command, Standing } from '../../kit/types.js';
import type { HazardFacts as FirstHazardFacts } from '../v1/hazard.facts.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';
import { startTrack } from './hazard.tracks.js';

/**
 * Moves a case of version 1 to version 2. Its clocks, what has fired and every date are carried over as they are; the
 * double report（安全生产法第四十一条） is owed from now on where a major hazard is still being put right by an enterprise.
 */
export function fromVersion1(standing: Standing<unknown>, command: Command): Standing<HazardFacts> {
  const known = standing.facts as FirstHazardFacts;
  const facts: HazardFacts = { ...emptyHazard(), ...known };
  const owesReport =
    facts.level === 'major' && facts.assignment?.responsibleIsAuthority === false && facts.closedAt === null;
  return {
    ...standing,
    value: { ...standing.value, production: 'normal' },
    facts: owesReport ? { ...facts, clocks: startTrack(facts, 'dualOwed', command) } : facts,
  };
}
