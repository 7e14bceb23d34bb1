import { useNowMs } from '../session/mode.js';
import { dayWords } from '../time/calendar.words.js';
import { DueText } from '../time/due.text.js';
import { dueLeft, urgencyOf } from '../time/due.words.js';
import { localDay, rowDue } from '../time/row.due.js';
import { hasEnded } from './has.ended.js';
import type { HazardRow } from './use.hazards.js';

/** When the row is due, or when it was closed; nothing where no date has been set yet. */
export function RowDueText({ row }: { row: HazardRow }) {
  const nowMs = useNowMs();
  if (row.closedAtMs !== null) return <>{dayWords(localDay(row.closedAtMs))}销号</>;
  if (row.dueAtMs === null || hasEnded(row.phase)) return <>—</>;
  return <DueText due={rowDue(row.dueAtMs, row.overdue, nowMs)} />;
}

/** What is left until the date, or by how much it was missed; the date itself stands in a column of its own. */
export function RowLeft({ row }: { row: HazardRow }) {
  const nowMs = useNowMs();
  if (row.closedAtMs !== null) return <>{localDay(row.closedAtMs)} 销号</>;
  if (row.dueAtMs === null || hasEnded(row.phase)) return <>—</>;
  const due = rowDue(row.dueAtMs, row.overdue, nowMs);
  return (
    <span className={`due due-${urgencyOf(due)}`}>
      <span className="due-left">{dueLeft(due)}</span>
    </span>
  );
}

/** The class of the thin bar at the row's edge: it repeats what the date says. */
export function urgencyClass(row: HazardRow, nowMs: number): string {
  if (row.closedAtMs !== null) return 'urgency-done';
  if (row.dueAtMs === null || hasEnded(row.phase)) return 'urgency-none';
  return `urgency-${urgencyOf(rowDue(row.dueAtMs, row.overdue, nowMs))}`;
}
