import { type Due, type Urgency, urgencyOf } from '../time/due.words.js';
import { rowDue } from '../time/row.due.js';
import type { WorkRow } from './use.my.work.js';

interface RowDues {
  /** Until when the hazard must be put right. */
  whole: Due | null;
  /** Until when this step must be done, where that comes first. */
  step: Due | null;
}

export function duesOf(row: WorkRow, nowMs: number): RowDues {
  const { lastDay, workingDaysLeft, overdue, dueAtMs, limitAtMs } = row;
  // What is closed was put right; only the look-back still has a date.
  if (row.phase === 'closed') return { whole: null, step: limitAtMs === null ? null : stepDue(limitAtMs, nowMs) };
  return {
    whole: lastDay === null || workingDaysLeft === null ? null : { lastDay, workingDaysLeft, overdue },
    step: limitAtMs !== null && comesFirst(limitAtMs, dueAtMs) ? stepDue(limitAtMs, nowMs) : null,
  };
}

function stepDue(limitAtMs: number, nowMs: number): Due {
  return rowDue(limitAtMs, nowMs >= limitAtMs, nowMs);
}

function comesFirst(limitAtMs: number, dueAtMs: number | null): boolean {
  return dueAtMs === null || limitAtMs < dueAtMs;
}

/** The bar at the edge: what waits for others is blue, what is mine by whichever date hurts more. */
export function rowUrgency({ whole, step }: RowDues, isMine: boolean): Urgency | 'waiting' {
  const urgencies = [whole, step].flatMap((due) => (due ? [urgencyOf(due)] : []));
  if (urgencies.includes('overdue')) return 'overdue';
  if (!isMine) return 'waiting';
  return urgencies.includes('soon') ? 'soon' : 'ahead';
}
