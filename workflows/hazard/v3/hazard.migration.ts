import type { Command, Instant, Standing } from '../../kit/types.js';
import type { Rules } from '../../rules.js';
import { extensionWindowEnd } from '../v1/claims/extension.js';
import type { HazardFacts as SecondHazardFacts } from '../v2/hazard.facts.js';
import { fromVersion1 } from '../v2/hazard.migration.js';
import { isOver } from '../v2/hazard.tracks.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';

/**
 * Moves a case of version 2 to version 3. Its clocks, what has fired and every date are carried over as they are; an accident
 * that was recorded before leads to its rung from now on. Rungs whose day has passed fall due together: the highest is
 * carried out. A case of version 1 goes by way of version 2.
 */
export function fromEarlier(earlier: Standing<unknown>, command: Command, rules: Rules): Standing<HazardFacts> {
  const standing = earlier.versions.workflow === 1 ? fromVersion1(earlier, command) : earlier;
  const { seq, at } = command;
  const known = standing.facts as SecondHazardFacts;
  const facts: HazardFacts = {
    ...emptyHazard(),
    ...known,
    fired: { ...known.fired, ...pastWarnings(known, at, rules) },
    replyRung: known.rung,
    climbs: known.rung && known.clocks.urged ? [{ rung: 'L1', seq: known.clocks.urged.seq, how: 'carriedOut' }] : [],
  };
  const toTell = known.accident !== null && !isOver(known);
  return { ...standing, facts: toTell ? { ...facts, clocks: { ...facts.clocks, accident: { seq, at } } } : facts };
}

/** Warnings whose time is over count as given: nobody hears of a window that has closed, or is asked for progress after the date. */
function pastWarnings(known: SecondHazardFacts, at: Instant, rules: Rules): Record<string, number> {
  const { dueAt, clocks } = known;
  if (dueAt === null || !clocks.due) return {};
  const closed = extensionWindowEnd(known, rules) <= at ? { [`remind.R0:${clocks.due.seq}`]: 1 } : {};
  return { ...closed, ...(dueAt <= at ? { [`remind.R1:${clocks.due.seq}`]: 1 } : {}) };
}
