import type { Instant } from '../../workflows/kit/types.js';
import type { ClosureRecord } from './closure.record.js';

/** What became of a due date; only what is due has one of these. */
export const outcomes = [
  'onTime',
  'lateClosed',
  'overdueOpen',
  'inVerification',
  'verificationLate',
  'removed',
] as const;
export type Outcome = (typeof outcomes)[number];

/** 按原期限 and 按核定期限. */
export const bases = ['original', 'current'] as const;
export type Base = (typeof bases)[number];

/** Where a major hazard stands at a cut-off. */
export interface ClosureStanding {
  caseId: string;
  foundAt: Instant;
  /** When it was closed out or taken off the list; null while it is open. */
  settledAt: Instant | null;
  sector: string | null;
  townUnitId: string | null;
  ownerUnitId: string | null;
  enterpriseUnitId: string | null;
  originalDueAt: Instant | null;
  currentDueAt: Instant | null;
  original: Outcome | null;
  current: Outcome | null;
  closed: boolean;
  extended: boolean;
  reopened: boolean;
  /** Voided, merged, lowered or handed to another department only after its date had passed: to be named. */
  namedAfterDue: boolean;
  lateRecorded: boolean;
}

/**
 * **The** ruling on closing in time, for one hazard as its record says it, at the cut-off `at`（UTC ms, included）. Pure.
 *
 * - Counted are hazards that are major at the cut-off; one lowered, voided or merged after its date had passed stays.
 * - *Due*: the date has come by the cut-off, or it is closed by then.
 * - *On time*: the application that led to the standing close-out came before the date; of an enterprise that is gone, the
 *   decision that it is.
 * - *In verification*: applied for in time, undecided, the limit to verify not over; after that `verificationLate`, which
 *   counts against authorities and not against the enterprise.
 * - Original base: the first date ever given. Whatever was reopened is never on time on it.
 * - Current base: the date in force when it came due. A later date changes nothing of one that has passed; while production
 *   is suspended a date does not come; a reopened hazard is due anew at its new date.
 *
 * @returns null for what is not counted
 */
export function standingAt(record: ClosureRecord, at: Instant): ClosureStanding | null {
  const { originalDueAt, ended, reopenings } = record;
  const currentDueAt = record.passedDueAt ?? record.dueAt;
  const still = record.passedDueAt === null && stands(record);
  const comes: Record<Base, Instant | null> = { original: originalDueAt, current: still ? null : currentDueAt };
  const leftAt = ended && isRemoval(ended.how) ? ended.at : null;
  const stays = (base: Base) =>
    (record.level === 'major' || notBefore(record.loweredAt, comes[base])) &&
    (leftAt === null || notBefore(leftAt, comes[base]));
  if (!stays('original') && !stays('current')) return null;
  const outcome = (base: Base) => (stays(base) ? outcomeOf(record, base, comes[base], at) : null);
  const leavings = [leftAt, record.level === 'major' ? null : record.loweredAt, record.ownerSince];
  return {
    caseId: record.caseId,
    foundAt: record.foundAt,
    settledAt: ended?.at ?? null,
    sector: record.sector,
    townUnitId: record.townUnitId,
    ownerUnitId: record.ownerUnitId,
    enterpriseUnitId: record.enterpriseUnitId,
    originalDueAt,
    currentDueAt,
    original: outcome('original'),
    current: outcome('current'),
    closed: ended !== null && leftAt === null,
    extended: record.extensions > 0,
    reopened: reopenings > 0,
    namedAfterDue: leavings.some((left) => bases.some((base) => notBefore(left, comes[base]))),
    lateRecorded: record.lateRecorded,
  };
}

function outcomeOf(record: ClosureRecord, base: Base, due: Instant | null, at: Instant): Outcome | null {
  const { ended, application } = record;
  const spoilt = base === 'original' && record.reopenings > 0;
  if (ended && !isRemoval(ended.how)) {
    const askedAt = ended.how === 'closure' ? ended.at : (application?.at ?? ended.at);
    return !spoilt && (due === null || askedAt < due) ? 'onTime' : 'lateClosed';
  }
  if (due === null || due > at) return null;
  if (ended) return 'removed';
  if (spoilt || application === null || application.at >= due) return 'overdueOpen';
  return application.verifyBy === null || at < application.verifyBy ? 'inVerification' : 'verificationLate';
}

/** The instants at which a standing changes by itself, without any line: dates that come, a limit that ends. */
export function turnsOf({ originalDueAt, dueAt, passedDueAt, application }: ClosureRecord): Instant[] {
  const turns = [originalDueAt, passedDueAt ?? dueAt, application?.verifyBy ?? null];
  return turns.filter((turn) => turn !== null).sort((one, other) => one - other);
}

const isRemoval = (how: string) => how === 'void' || how === 'merge';

const notBefore = (at: Instant | null, due: Instant | null) => at !== null && due !== null && at >= due;

/** The date stands still: production is suspended since before it came. */
const stands = ({ pausedAt, dueAt }: ClosureRecord) => pausedAt !== null && dueAt !== null && pausedAt < dueAt;
