import type { HazardEvent } from '../../workflows/hazard/v1/hazard.events.js';
import type { HazardFacts } from '../../workflows/hazard/v1/hazard.facts.js';
import { actions } from '../../workflows/kit/decide.js';
import type { Actor } from '../../workflows/kit/types.js';
import { duties } from '../../workflows/texts/duties.js';
import { events } from '../../workflows/texts/events.js';
import { states } from '../../workflows/texts/states.js';
import type { StoredCase } from '../engine/stored-case.js';
import type { WorkRow } from './my-work.dto.js';

/** What each state waits for, the likeliest first. Whose turn it is follows from who may send it. */
const awaited: Record<string, HazardEvent[]> = {
  draft: ['REPORT'],
  reported: ['COMPLETE_FACTS', 'CONFIRM_BASIS', 'DETERMINE'],
  determined: ['ASSIGN'],
  assigned: ['ACKNOWLEDGE'],
  acknowledged: ['SUBMIT_PLAN', 'START'],
  planSubmitted: ['APPROVE_PLAN'],
  rectifying: ['APPROVE_EXTENSION', 'SUBMIT_CLOSEOUT'],
  submitted: ['START_VERIFY'],
  verifying: ['PASS'],
  verified: ['APPROVE_CLOSE'],
  reopened: ['REASSIGN'],
};

/** One case as work of this actor: the event that is his to send, or none while others must act. */
export function workRow(stored: StoredCase, actor: Actor, nowMs: number, names: ReadonlyMap<string, string>): WorkRow {
  const { definition, rules, standing } = stored;
  const facts = standing.facts as HazardFacts;
  const phase = standing.value['lifecycle'] ?? '';
  const asking = { actor, at: nowMs, commandId: '', seq: standing.seq + 1 };
  const open = new Set(
    actions(definition, standing, asking, rules)
      .filter((one) => one.open)
      .map((one) => one.event),
  );
  const event = awaited[phase]?.find((one) => open.has(one)) ?? null;
  const limitAtMs = limitOf(stored);
  const dueAtMs = facts.dueAt ?? limitAtMs;
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
    eventZh: event && events[event].zh,
    why: event && (duties[event]?.zh ?? null),
    dueAtMs,
    lastDay,
    workingDaysLeft: lastDay === null ? null : rules.calendar.workingDaysLeft(rules.calendar.localDate(nowMs), lastDay),
    overdue: dueAtMs !== null && nowMs >= dueAtMs,
    limitAtMs,
  };
}

/** When the limit of the present step ends or ended; a limit already passed asks again daily, and counts from its end. */
function limitOf({ definition, rules, standing }: StoredCase): number | null {
  const ends = definition
    .deadlines(standing, rules)
    .filter(({ kind }) => Object.hasOwn(rules.policy.limits, kind))
    .map(({ dueAt, occurrence }) => occurrence?.(1) ?? dueAt);
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
