import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Instant } from '../../workflows/kit/types.js';
import { hashOf } from '../engine/canonical.js';
import { type ParkingReason, reasonToPark } from './meaning/parking.rule.js';
import { draftRecord, type RecordDraft } from './meaning/record.draft.js';
import { type Territory, territoryOf } from './meaning/territory.rule.js';
import { type PublishedRow, publishedRows } from './reading/published.row.js';
import type { Table } from './reading/table.reader.js';

interface Common {
  rowNo: number;
  source: Record<string, string>;
  sourceSha256: string;
}

export interface ParkedRow extends Common {
  kind: 'parked';
  reason: ParkingReason;
}

export interface DraftedRow extends Common, RecordDraft, Territory {
  kind: 'drafted';
  /** Province and region as published, to tell apart namesakes outside the city. */
  region: string;
}

export type PreparedRow = ParkedRow | DraftedRow;

/** What the reading of a row depends on besides the row itself. */
interface Surroundings {
  calendar: WorkCalendar;
  now: Instant;
  townNamedIn(words: string): string | null;
}

/** Reads every row of a table: what it says, or why it is parked. Writes nothing, so a dry run is this and no more. */
export function prepareRows(table: Table, surroundings: Surroundings): PreparedRow[] {
  return publishedRows(table).map((row) => prepare(row, surroundings));
}

function prepare(row: PublishedRow, { calendar, now, townNamedIn }: Surroundings): PreparedRow {
  const common = { rowNo: row.rowNo, source: row.verbatim, sourceSha256: hashOf(row.verbatim) };
  const reason = reasonToPark(row);
  if (reason) return { ...common, kind: 'parked', reason };
  return {
    ...common,
    kind: 'drafted',
    region: `${row.text('province')}${row.text('region')}`,
    ...draftRecord(row, calendar, now),
    ...territoryOf(row, townNamedIn),
  };
}
