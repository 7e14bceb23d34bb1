import type { PreparedRow } from './row.preparation.js';

/** What became of a file: every row is a case, parked or (never silently) failed. */
export interface ImportSummary {
  rows: number;
  cases: number;
  parked: number;
  failed: number;
  openFacts: number;
}

/** Parked rows beyond this share say that the file, not a row, is wrong. */
const parkedShare = 0.05;

/** What an import of these rows would come to. */
export function summaryOf(rows: readonly PreparedRow[]): ImportSummary {
  const drafted = rows.filter((row) => row.kind === 'drafted');
  return {
    rows: rows.length,
    cases: drafted.length,
    parked: rows.length - drafted.length,
    failed: 0,
    openFacts: drafted.reduce((sum, row) => sum + row.payload.openFacts.length, 0),
  };
}

/** The last line of the command, read by programs. */
export function lastLine({ rows, cases, parked, openFacts }: ImportSummary): string {
  return `rows=${rows} cases=${cases} parked=${parked} openFacts=${openFacts}`;
}

/** 0 when every row is a case or parked and at most one in twenty is parked, else 1. */
export function exitCodeOf({ rows, cases, parked }: ImportSummary): 0 | 1 {
  return cases + parked === rows && parked <= rows * parkedShare ? 0 : 1;
}
