import type { WorkCalendar } from '../../calendar.js';
import type { Instant } from '../../kit/types.js';
import {
  type Ladder,
  ladderOf,
  type Occurrence,
  occurrences,
  type Rung,
  type RungId,
} from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { dueDate } from '../v1/hazard.clock.js';
import type { HazardFacts } from './hazard.facts.js';
import { daysStoodSince } from './hazard.standstill.js';

/** The kinds under which rungs are armed; the first keeps the name it had before there were others. */
export function kindOf(id: RungId): string {
  return id === 'L1' ? 'urge' : `rung.${id}`;
}

/** The rung that a deadline of this kind leads to, by the policy in force for the case. */
export function rungOf(kind: string, rules: Rules): Rung {
  const id = kind.startsWith('trigger.')
    ? ladderOf(rules).occurrences.value[kind.slice('trigger.'.length) as Occurrence]
    : ladderOf(rules).rungs.value.find((rung) => kindOf(rung.id) === kind)?.id;
  const found = id && rungNamed(id, rules);
  if (!found) throw new Error(`policy ${rules.policy.version} has no rung for ${kind}`);
  return found;
}

/** A rung by its name. */
export function rungNamed(id: RungId, rules: Rules): Rung | undefined {
  return ladderOf(rules).rungs.value.find((rung) => rung.id === id);
}

/** Where a rung stands in the order of the policy; -1 for none. */
export function rankOf(id: RungId | null, rules: Rules): number {
  return ladderOf(rules).rungs.value.findIndex((rung) => rung.id === id);
}

/** The higher of two rungs. */
export function higher(one: RungId | null, other: RungId, rules: Rules): RungId {
  return rankOf(one, rules) > rankOf(other, rules) ? one! : other;
}

/** The rungs a hazard of its level climbs by delay, in order. */
export function rungsOf({ level }: HazardFacts, rules: Rules): Rung[] {
  return ladderOf(rules).rungs.value.filter(({ levels, afterWd }) => afterWd !== null && levels.includes(level!));
}

/** Rank of the highest rung carried out under the date in force; -1 before the first. */
export function reachedRank(facts: HazardFacts, rules: Rules): number {
  const anchor = facts.clocks.due?.seq;
  const reached = ladderOf(rules).rungs.value.map(({ id }) => facts.fired[`${kindOf(id)}:${anchor}`] !== undefined);
  return reached.lastIndexOf(true);
}

/** The rung that comes next by delay, or null where the ladder has ended and only the digest goes on. */
export function nextRung(facts: HazardFacts, rules: Rules): RungId | null {
  const above = rungsOf(facts, rules).filter(({ id }) => rankOf(id, rules) > reachedRank(facts, rules));
  return above[0]?.id ?? null;
}

/** Whether extensions used up bring this rung forward to the first day, past those below. */
export function isBroughtForward({ id }: Rung, { extensionsGranted }: HazardFacts, rules: Rules): boolean {
  const usedUp = extensionsGranted >= rules.policy.extension.maximumTimes.value;
  return usedUp && id === ladderOf(rules).startWhenExtensionsUsedUp.value;
}

/** Working days after the last day in time at which a rung falls due. */
export function delayOf(rung: Rung, facts: HazardFacts, rules: Rules): number {
  return isBroughtForward(rung, facts, rules) ? ladderOf(rules).rungs.value[0]!.afterWd! : rung.afterWd!;
}

/**
 * Until when the rung reached last may be answered; null where it asks for nothing. Once its measure is issued, that is the
 * date the measure names: nobody is asked twice, for two days. A letter signed only after the ladder had gone on holds nothing.
 */
export function replyEnd(facts: HazardFacts, rules: Rules): Instant | null {
  const { asked, clocks, replyRung } = facts;
  const inWriting = replyRung && asked[replyRung];
  if (inWriting && rankOf(replyRung, rules) >= reachedRank(facts, rules)) return inWriting.until;
  const limit = replyRung && rungNamed(replyRung, rules)?.reply;
  if (!limit || !clocks.urged) return null;
  const { calendar } = rules;
  const end = calendar.limitEnd(limit, clocks.urged.at);
  const stood = daysStoodSince(clocks.urged.at, facts, calendar);
  return stood === 0 ? end : calendar.endOfDay(calendar.addWorkingDays(dueDate(calendar, end), stood));
}

/**
 * The date the ladder counts from. A hazard entered from paper when its date had already passed is urged from its
 * recording on, not by all the rungs it would have climbed（8.24）.
 */
export function lastDayInTime({ lateRecorded, dueAt, clocks }: HazardFacts, calendar: WorkCalendar): string {
  const enteredLate = lateRecorded && dueAt! <= clocks.due!.at;
  return enteredLate ? calendar.localDate(clocks.due!.at) : dueDate(calendar, dueAt!);
}

/** When what the measure of the rung below asked for was not there; null where none was left unanswered. */
export function unansweredAt({ whenUnanswered }: Rung, { asked }: HazardFacts): Instant | null {
  const inWriting = whenUnanswered && asked[whenUnanswered];
  return inWriting && !inWriting.answered ? inWriting.until : null;
}

/** What has happened to this hazard that leads to a rung at once. */
export function happened(facts: HazardFacts): Occurrence[] {
  return occurrences.filter((name) => facts.clocks[name] !== undefined);
}

/** The same major hazard once more. */
export function isMajorThatCameBack({ level, recurrenceOf }: Pick<HazardFacts, 'level' | 'recurrenceOf'>): boolean {
  return level === 'major' && recurrenceOf !== null;
}

/** The step an authority's silence has come to under this limit, where the limit is an authority's own. */
export function dutyStep(limit: string, rules: Rules): Ladder['duties']['value'][number] | undefined {
  return ladderOf(rules).duties.value.find(({ limits }) => limits.includes(limit));
}
