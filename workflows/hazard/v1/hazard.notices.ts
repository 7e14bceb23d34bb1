import type { Command, Notice, Standing } from '../../kit/types.js';
import type { LimitKey } from '../../policy.js';
import type { Rules } from '../../rules.js';
import { type AudienceName, audienceOf } from './hazard.audiences.js';
import { dueDate } from './hazard.clock.js';
import type { HazardFacts } from './hazard.facts.js';
import type { DuePayload } from './hazard.payloads.js';
import { tellings } from './hazard.tellings.js';

const afterDue: readonly AudienceName[] = ['responsible', 'assigning', 'territory', 'supervising'];
const reminded: Record<string, readonly AudienceName[]> = {
  'remind.R2': ['responsible', 'assigning'],
  'remind.R3': ['responsible', 'assigning', 'territory', 'supervising'],
  milestone: ['responsible', 'assigning'],
};

/** Who owes the act whose limit ran out; his superior is told with him. */
const owes: Record<string, readonly AudienceName[]> = {
  'draft.limit': ['reporters', 'owner'],
  'complete.facts': ['reporters', 'owner', 'office'],
  'ack.limit': ['responsible', 'assigning', 'territory'],
  'plan.limit': ['responsible', 'assigning', 'territory'],
  'urge.reply': ['responsible', 'assigning', 'office'],
  'verify.limit': ['owner', 'verifiers', 'ownersSuperior', 'office'],
  'verify.fire.limit': ['owner', 'verifiers', 'ownersSuperior', 'office'],
  'approve.limit': ['office'],
};
const nextRungs: Record<string, string> = { reminder: 'L1', urge: 'digest' };
const ownerOwes: readonly AudienceName[] = ['owner', 'ownersSuperior', 'office'];

/** What a decided command tells or asks. */
export function hazardNotices(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Notice[] {
  const notice = timed(before, command, after, rules) ?? told(command, after);
  if (!notice) return [];
  return [
    {
      ...notice,
      data: { ...standingData(after, command, rules), ...notice.data, clause: clauseOf(notice.data['limit'], rules) },
    },
  ];
}

function told(command: Command, { facts, value }: Standing<HazardFacts>): Notice | null {
  if (command.type === 'PASS') {
    const passed = value['lifecycle'] === 'closed' ? 'closed' : 'verificationPassed';
    return { notice: passed, asks: null, audience: audienceOf(facts, ['office', 'principal', 'owner']), data: {} };
  }
  const telling = tellings[command.type as keyof typeof tellings];
  if (!telling) return null;
  return { notice: telling.notice, asks: null, audience: audienceOf(facts, telling.to), data: {} };
}

/** Reminders, rungs and digests ask: each names what must still hold when it is sent. */
function timed(
  { value }: Standing<HazardFacts>,
  command: Command,
  { facts }: Standing<HazardFacts>,
  rules: Rules,
): Notice | null {
  const due = command.payload as unknown as DuePayload;
  switch (command.type) {
    case 'REMIND_DUE':
      if (due.overtaken) return null;
      return asking('reminder', owedUnder(facts), reminded[due.kind]!, facts, due);
    case 'RUNG_DUE':
      return asking('urge', owedUnder(facts), afterDue, facts, due);
    case 'DIGEST_DUE':
      return asking('digest', owedUnder(facts), [...afterDue, 'office'], facts, due);
    case 'LIMIT_DUE':
    case 'LOOKBACK_DUE': {
      const state = due.kind === 'urge.reply' ? 'explanationIsOwed' : `state:${value['lifecycle']}`;
      const first = due.n === due.covers;
      const to = owes[due.kind] ?? ownerOwes;
      const limit = { ...due, dueAtMs: endOfLimit(due, facts, rules) };
      if (!first) return asking('digest', state, to, facts, limit);
      return inOpenHours(asking('limitPassed', state, to, facts, limit), limit.dueAtMs, rules);
    }
    default:
      return null;
  }
}

/** Rectification by this very date: a new date makes a reminder of the old one pointless. */
function owedUnder(facts: HazardFacts): string {
  return `rectificationIsOwed:${facts.clocks.due?.seq ?? 0}`;
}

function asking(
  notice: string,
  asks: string,
  to: readonly AudienceName[],
  facts: HazardFacts,
  due: DuePayload,
): Notice {
  const data = { limit: due.kind, limitAtMs: due.dueAtMs, covers: due.covers, nextRung: nextRungs[notice] ?? null };
  return { notice, asks, audience: audienceOf(facts, to), data };
}

/** When the limit itself ran out; it is asked about again every working day after that. */
function endOfLimit({ kind, anchor, dueAtMs }: DuePayload, facts: HazardFacts, { policy, calendar }: Rules): number {
  const start = Object.values(facts.clocks).find(({ seq }) => seq === anchor);
  const limit = policy.limits[kind as LimitKey];
  return start && limit ? calendar.limitEnd(limit.value, start.at) : dueAtMs;
}

/** A limit runs out at midnight; people are told at the notice hour of the first working day after it. */
function inOpenHours(notice: Notice, dueAtMs: number, { calendar, policy }: Rules): Notice {
  const day = calendar.nextWorkingDay(dueDate(calendar, dueAtMs));
  return { ...notice, notBefore: calendar.atLocalTime(day, policy.noticeTime) };
}

/** The ground of a limit where it has one that may be cited. */
function clauseOf(limit: unknown, { policy }: Rules): string | null {
  const basis = policy.limits[limit as LimitKey]?.basis ?? '';
  return basis === '' || basis.startsWith('[') ? null : basis;
}

/** What every mail says about the case: enough to act on without signing in first. */
function standingData({ facts, value }: Standing<HazardFacts>, command: Command, { calendar }: Rules) {
  const today = calendar.localDate(command.at);
  /** A closed hazard owes nothing by a date any more. */
  const dueOn = facts.dueAt === null || facts.closedAt !== null ? null : dueDate(calendar, facts.dueAt);
  return {
    event: command.type,
    title: facts.title,
    level: facts.level ?? facts.proposedLevel,
    place: facts.place,
    sector: facts.sector,
    enterpriseName: facts.enterpriseName,
    state: value['lifecycle'],
    rung: facts.rung,
    actorName: command.actor.name,
    actorUnitName: command.actor.role === 'system' ? null : command.actor.unitName,
    atMs: command.at,
    reason: typeof command.payload['reason'] === 'string' ? command.payload['reason'] : null,
    dueOn,
    wdLeft: dueOn && calendar.workingDaysLeft(today, dueOn),
    calendarVersion: calendar.version,
  };
}

/** Does a notice that asks still ask? Conditions are named in `timed`. */
export function hazardStillAsks(condition: string, { facts, value }: Standing<HazardFacts>): boolean {
  if (condition.startsWith('state:')) {
    const state = condition.slice('state:'.length);
    return value['lifecycle'] === state && !(state === 'closed' && facts.lookBackDone);
  }
  if (condition === 'explanationIsOwed') return value['escalation'] === 'climbing' && !facts.explained;
  const stillOwed = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];
  const sameDate = condition === owedUnder(facts);
  return sameDate && stillOwed.includes(value['lifecycle'] ?? '') && value['escalation'] !== 'held';
}
