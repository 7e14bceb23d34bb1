import type { Command, Instant, Standing } from '../../kit/types.js';
import type { Rules } from '../../rules.js';
import { extensionWindowEnd } from '../v1/claims/extension.js';
import type { HazardFacts as SecondHazardFacts } from '../v2/hazard.facts.js';
import { fromVersion1 } from '../v2/hazard.migration.js';
import { isOver } from '../v2/hazard.tracks.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';
import { isMajorThatCameBack } from './hazard.ladder.js';
import { rulesFor } from './hazard.variants.js';
import { remindersBy } from './hazard.warnings.js';
import { asSecond } from './second.facts.js';

/**
 * Moves a case of version 2 to version 3. Its clocks, what has fired and every date are carried over as they are; an accident
 * or a recurrence that was recorded before leads to its rung from now on, and what has passed on site is urged no more. Rungs
 * whose day has passed fall due together: the highest is carried out. A case of version 1 goes by way of version 2.
 */
export function fromEarlier(earlier: Standing<unknown>, command: Command, rules: Rules): Standing<HazardFacts> {
  const standing = earlier.versions.workflow === 1 ? fromVersion1(earlier, command) : earlier;
  const { seq, at } = command;
  const known = standing.facts as SecondHazardFacts;
  const carried: HazardFacts = {
    ...emptyHazard(),
    ...known,
    replyRung: known.rung,
    climbs: known.rung && known.clocks.urged ? [{ rung: 'L1', seq: known.clocks.urged.seq, how: 'carriedOut' }] : [],
  };
  const facts = { ...carried, fired: given(carried, at, rulesFor(carried, rules)) };
  if (isOver(known)) return { ...standing, facts };
  const passed = hasPassed(standing);
  const value = passed ? { ...standing.value, escalation: 'held' } : standing.value;
  const occurred = {
    ...(known.accident === null ? {} : { accident: { seq, at } }),
    ...(isMajorThatCameBack(known) ? { recurrence: { seq, at } } : {}),
  };
  const heldSince = passed ? at : facts.heldSince;
  return { ...standing, value, facts: { ...facts, heldSince, clocks: { ...facts.clocks, ...occurred } } };
}

/** Passed on site after its date: an older version went on urging, this one waits for the approval. */
export function hasPassed({ value }: Standing<unknown>): boolean {
  return value['lifecycle'] === 'verified' && value['escalation'] !== 'held';
}

/** What is armed for delay, and falls where nobody is late any more. */
export function isOfTheLadder(kind: string): boolean {
  return kind === 'digest' || kind.startsWith('urge') || kind.startsWith('remind.');
}

/**
 * What has fired, as version 3 counts it: reminders by their days. Warnings whose time is over count as given: nobody hears of
 * a window that has closed, or is asked for progress after the date.
 */
function given(facts: HazardFacts, at: Instant, rules: Rules): Record<string, number> {
  const { due } = facts.clocks;
  if (facts.dueAt === null || !due) return facts.fired;
  const byPlace = ['remind.R2', 'remind.R3'].map((kind) => `${kind}:${due.seq}`);
  const fired = Object.entries(facts.fired).filter(([key]) => !byPlace.includes(key));
  const past = remindersBy(at, facts, rules).map(({ kind, n }) => [`${kind}:${due.seq}`, n] as const);
  return {
    ...Object.fromEntries([...fired, ...past]),
    ...(extensionWindowEnd(asSecond(facts), rules) <= at ? { [`remind.R0:${due.seq}`]: 1 } : {}),
    ...(facts.dueAt <= at || facts.progressLines > 0 ? { [`remind.R1:${due.seq}`]: 1 } : {}),
  };
}
