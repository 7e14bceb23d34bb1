import type { Instant } from '../../workflows/kit/types.js';
import { toEpochDay } from '../../workflows/local-date.js';
import type { ClosureRecord, Ending, KnownRecord } from './closure.record.js';

/** What is read of a history line. Instants are UTC milliseconds; due dates in payloads are days in Asia/Shanghai. */
export interface ClosureLine {
  caseId: string;
  event: { type: string; payload: Record<string, unknown> };
  before: Record<string, string>;
  after: Record<string, string>;
  occurredAt: Instant;
  recordedAt: Instant;
  deadlines: { armed: { kind: string; n: number; dueAt: Instant }[] };
}

const DAY_MS = 86_400_000;
const ZONE_MS = 8 * 3_600_000;

/** 24:00 of a local day: the first instant that is late. */
export function endOfDay(date: string): Instant {
  return (toEpochDay(date) + 1) * DAY_MS - ZONE_MS;
}

/** In these an application to close is on the table. */
const applied = new Set(['submitted', 'verifying', 'verified', 'closed']);
const endings: Record<string, (event: string) => Ending> = {
  closed: () => 'closed',
  closedByClosure: () => 'closure',
  void: (event) => (event === 'MERGE' ? 'merge' : 'void'),
};

type Change = Partial<ClosureRecord>;
type Effect = (record: ClosureRecord, payload: Record<string, unknown>, at: Instant) => Change;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const dueOn = (payload: Record<string, unknown>, field: string) => endOfDay(String(payload[field]));

const described: Effect = (record, payload) => ({
  sector: text(payload['sector']) ?? record.sector,
  townUnitId: text(payload['townUnitId']) ?? record.townUnitId,
  ownerUnitId: text(payload['ownerUnitId']) ?? record.ownerUnitId,
  enterpriseUnitId: text(payload['enterpriseUnitId']) ?? record.enterpriseUnitId,
  foundAt: typeof payload['foundAtMs'] === 'number' ? payload['foundAtMs'] : record.foundAt,
});

const assigned: Effect = (record, payload) => {
  const dueAt = dueOn(payload, 'dueOn');
  return {
    originalDueAt: record.originalDueAt ?? dueAt,
    dueAt,
    lateRecorded: record.lateRecorded || payload['lateRecord'] === true,
  };
};

const levelled: Effect = (record, payload, at) => {
  const level = payload['level'] === 'major' ? 'major' : 'general';
  return { level, loweredAt: level === 'general' ? (record.level === 'major' ? at : record.loweredAt) : null };
};

const ownedBy = (record: ClosureRecord, unitId: unknown, at: Instant): Change =>
  text(unitId) === undefined || unitId === record.ownerUnitId ? {} : { ownerUnitId: unitId as string, ownerSince: at };

/** What each event changes of a record; what is not here changes nothing of it, `MIGRATE` and its like included. */
const effects: Record<string, Effect> = {
  SAVE_DRAFT: described,
  REPORT: described,
  RECORD_PUBLISHED: described,
  COMPLETE_FACTS: (record, { facts, ownerUnitId }, at) =>
    described(record, { ...(facts as object), ...(text(ownerUnitId) ? { ownerUnitId } : {}) }, at),
  DETERMINE: levelled,
  CHANGE_LEVEL: levelled,
  FIX_ON_SPOT: (record, _payload, at) => levelled(record, { level: 'general' }, at),
  ASSIGN: assigned,
  REASSIGN: assigned,
  RETURN: () => ({ dueAt: null }),
  APPROVE_EXTENSION: (record, payload) => ({
    dueAt: dueOn(payload, 'newDueOn'),
    extensions: record.extensions + 1,
  }),
  SUSPEND_PRODUCTION: (_record, _payload, at) => ({ pausedAt: at }),
  END_SUSPENSION: (_record, payload) => ({
    pausedAt: null,
    ...(text(payload['dueOn']) ? { dueAt: dueOn(payload, 'dueOn') } : {}),
  }),
  SUBMIT_CLOSEOUT: (_record, _payload, at) => ({ application: { at, verifyBy: null } }),
  DECIDE_OWNER: (record, { ownerUnitId }, at) => ownedBy(record, ownerUnitId, at),
  SUCCEED_PARTY: (record, { party, unitId, unitIsAuthority }, at) => {
    if (party === 'owner') return ownedBy(record, unitId, at);
    return party === 'responsible' && unitIsAuthority !== true ? { enterpriseUnitId: text(unitId) ?? null } : {};
  },
  ABSORB: (record, { foundAtMs }) =>
    typeof foundAtMs === 'number' && foundAtMs < record.foundAt ? { foundAt: foundAtMs } : {},
};

/**
 * Folds the lines of one hazard, in order, into what the ruling on closing in time asks of it: one record for every
 * instant at which something more was known, of lines recorded in the same millisecond the last. Reads event names,
 * payloads, states and the limits a line armed; knows no workflow version, no policy and no calendar. Pure.
 */
export function recordsOf(lines: Iterable<ClosureLine>): KnownRecord[] {
  const known: KnownRecord[] = [];
  let record: ClosureRecord | null = null;
  let asked: string | undefined;
  for (const line of lines) {
    if (line.event.type === 'TRANSFER') asked = text(line.event.payload['toUnitId']);
    record = followed(record ?? unheardOf(line), line, asked);
    if (known.at(-1)?.knownFrom === line.recordedAt) known.pop();
    known.push({ knownFrom: line.recordedAt, record });
  }
  return known;
}

function followed(before: ClosureRecord, line: ClosureLine, transferTo: string | undefined): ClosureRecord {
  const { type, payload } = line.event;
  const at = line.occurredAt;
  const passed: ClosureRecord = { ...before, passedDueAt: passedBy(before, at) };
  const own = effects[type]?.(passed, payload, at) ?? {};
  const owner = type === 'ACCEPT_TRANSFER' ? ownedBy(passed, transferTo, at) : {};
  return courseOf({ ...passed, ...own, ...owner }, line);
}

function passedBy({ ended, passedDueAt, dueAt, pausedAt }: ClosureRecord, at: Instant): Instant | null {
  if (passedDueAt !== null || ended !== null || dueAt === null || dueAt > at) return passedDueAt;
  return pausedAt !== null && pausedAt < dueAt ? null : dueAt;
}

/** What follows from where the line leads to: an end, an end undone, an application that fell. */
function courseOf(
  record: ClosureRecord,
  { event, before, after, occurredAt: at, deadlines }: ClosureLine,
): ClosureRecord {
  const [from, to] = [before['lifecycle'] ?? '', after['lifecycle'] ?? ''];
  const limit = deadlines.armed.find(({ kind, n }) => kind.startsWith('verify.') && n === 1);
  const application = !applied.has(to)
    ? null
    : record.application && { at: record.application.at, verifyBy: limit?.dueAt ?? record.application.verifyBy };
  if (from === to) return { ...record, application };
  const how = endings[to]?.(event.type);
  if (how) return { ...record, application, ended: { how, at } };
  if (record.ended === null) return { ...record, application };
  return {
    ...record,
    application: null,
    ended: null,
    dueAt: null,
    passedDueAt: null,
    pausedAt: null,
    reopenings: record.reopenings + 1,
  };
}

function unheardOf({ caseId, occurredAt }: ClosureLine): ClosureRecord {
  return {
    caseId,
    foundAt: occurredAt,
    level: null,
    loweredAt: null,
    sector: null,
    townUnitId: null,
    ownerUnitId: null,
    enterpriseUnitId: null,
    ownerSince: null,
    originalDueAt: null,
    dueAt: null,
    passedDueAt: null,
    pausedAt: null,
    application: null,
    ended: null,
    extensions: 0,
    reopenings: 0,
    lateRecorded: false,
  };
}
