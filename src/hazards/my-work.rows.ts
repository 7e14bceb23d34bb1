import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import { endOf } from '../../workflows/kit/definition.js';
import type { Actor, Deadline } from '../../workflows/kit/types.js';
import { waitsFor } from '../../workflows/texts/awaited.js';
import { duties } from '../../workflows/texts/duties.js';
import { limits } from '../../workflows/texts/limits.js';
import { states } from '../../workflows/texts/states.js';
import { taskText } from '../../workflows/texts/tasks.js';
import type { StoredCase } from '../engine/stored-case.js';
import type { WorkRow } from './my-work.dto.js';
import { openTurns } from './open.turns.js';

/** One case as work of this actor: the event that is his to send, or none while others must act. */
export function workRow(stored: StoredCase, actor: Actor, nowMs: number, names: ReadonlyMap<string, string>): WorkRow {
  const { rules, standing } = stored;
  const facts = standing.facts as HazardFacts;
  const phase = standing.value['lifecycle'] ?? '';
  const asked = stored.definition.deadlines(standing, rules);
  const [turn] = openTurns(stored, asked, actor, nowMs);
  const event = turn?.event ?? null;
  // Of what is his the limit of that very act, of what waits for others the soonest of all.
  const limitAtMs = limitOf(turn?.limits ?? asked);
  // What is closed kept its date; what it still owes is its look-back.
  const dueAtMs = facts.closedAt === null ? (facts.dueAt ?? limitAtMs) : limitAtMs;
  const lastDay = dueAtMs === null ? null : rules.calendar.localDate(dueAtMs - 1);
  return {
    id: stored.id,
    title: facts.title,
    enterpriseName: facts.enterpriseName,
    townName: facts.townUnitId ? (names.get(facts.townUnitId) ?? null) : null,
    phase,
    phaseZh: states['lifecycle']?.[phase]?.zh ?? phase,
    level: facts.level ?? facts.proposedLevel,
    event,
    eventZh: event && taskText(event).zh,
    why: event && (duties[event]?.zh ?? null),
    dueAtMs,
    lastDay,
    workingDaysLeft: lastDay === null ? null : rules.calendar.workingDaysLeft(rules.calendar.localDate(nowMs), lastDay),
    overdue: dueAtMs !== null && nowMs >= dueAtMs,
    limitAtMs,
    awaitsZh: waitsFor(phase).zh,
  };
}

/** When the limit of the present step ends or ended. */
function limitOf(asked: Deadline[]): number | null {
  const ends = asked.filter(({ kind }) => Object.hasOwn(limits, kind)).map(endOf);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** Mine and due by the end of today, mine and later, and what waits for others; each by what hurts soonest. */
export function grouped(rows: WorkRow[], endOfTodayMs: number) {
  const bySoonest = [...rows].sort((one, other) => soonest(one) - soonest(other));
  const mine = bySoonest.filter(({ event }) => event !== null);
  const isToday = (row: WorkRow) => soonest(row) <= endOfTodayMs;
  return {
    today: mine.filter(isToday),
    soon: mine.filter((row) => !isToday(row)),
    waiting: bySoonest.filter(({ event }) => event === null),
  };
}

function soonest({ dueAtMs, limitAtMs }: WorkRow): number {
  return Math.min(dueAtMs ?? Number.POSITIVE_INFINITY, limitAtMs ?? Number.POSITIVE_INFINITY);
}
