import type { ClosureLine } from '../closure.fold.js';
import { recordsOf } from '../closure.fold.js';
import type { ClosureRecord } from '../closure.record.js';

/** 2026-01-01 00:00 in Asia/Shanghai. */
const newYear = Date.UTC(2025, 11, 31, 16);
const DAY = 86_400_000;

/** The instant so many days after New Year 2026. */
export const day = (count: number) => newYear + count * DAY;

/** The local date of that day, `YYYY-MM-DD`. */
export const dateOf = (count: number) => new Date(day(count) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The state each event leads to in these stories; what is not here stays where it is. */
const leadsTo: Record<string, string> = {
  REPORT: 'reported',
  DETERMINE: 'determined',
  ASSIGN: 'assigned',
  RETURN: 'determined',
  ACKNOWLEDGE: 'acknowledged',
  APPROVE_PLAN: 'rectifying',
  SUBMIT_CLOSEOUT: 'submitted',
  START_VERIFY: 'verifying',
  PASS: 'verified',
  REJECT_CLOSE: 'verifying',
  FAIL: 'rectifying',
  APPROVE_CLOSE: 'closed',
  LOOKBACK_FAIL: 'reopened',
  REASSIGN: 'rectifying',
  VOID: 'void',
  MERGE: 'void',
  ENTERPRISE_CLOSED: 'closedByClosure',
};

/** One hazard told by events on days, as its history would hold it. `verify.limit` is ten days here. */
export class ToldHazard {
  readonly lines: ClosureLine[] = [];
  #state = 'draft';

  constructor(readonly caseId = 'one') {}

  /** Found and determined as major on day `found`, its date the end of the day before day `due`. */
  static major(found: number, due: number, caseId?: string): ToldHazard {
    return new ToldHazard(caseId)
      .on(found, 'REPORT', { foundAtMs: day(found), sector: 'gas', ownerUnitId: 'bureau', townUnitId: 'town' })
      .on(found, 'DETERMINE', { level: 'major' })
      .on(found, 'ASSIGN', { dueOn: dateOf(due - 1) });
  }

  get state(): string {
    return this.#state;
  }

  on(count: number, type: string, payload: Record<string, unknown> = {}, recorded = count): this {
    const at = day(count);
    const after = leadsTo[type] ?? this.#state;
    const limited = type === 'SUBMIT_CLOSEOUT' || type === 'REJECT_CLOSE';
    this.lines.push({
      caseId: this.caseId,
      event: { type, payload },
      before: { lifecycle: this.#state },
      after: { lifecycle: after },
      occurredAt: at,
      recordedAt: day(recorded),
      deadlines: { armed: limited ? [{ kind: 'verify.limit', n: 1, dueAt: at + 10 * DAY }] : [] },
    });
    this.#state = after;
    return this;
  }

  closed(applied: number, decided: number): this {
    return this.on(applied, 'SUBMIT_CLOSEOUT')
      .on(applied, 'START_VERIFY')
      .on(applied, 'PASS')
      .on(decided, 'APPROVE_CLOSE');
  }

  /** What was known of it at the end of everything told. */
  get record(): ClosureRecord {
    return recordsOf(this.lines).at(-1)!.record;
  }
}
