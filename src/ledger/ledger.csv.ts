import { cellsOf, ledgerColumns } from './ledger.columns.js';
import type { LedgerRow } from './ledger.row.js';

/** The ledger as a csv a spreadsheet opens in Chinese: UTF-8 with its mark, CRLF; a chunk of text for each page of rows. */
export async function* ledgerCsv(pages: AsyncIterable<LedgerRow[]>): AsyncGenerator<string> {
  yield `\ufeff${lineOf(ledgerColumns.map(({ header }) => header))}`;
  for await (const rows of pages) yield rows.map((row) => lineOf(cellsOf(row))).join('');
}

function lineOf(cells: (string | number | null)[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets a mark in front, since it came from outside; a number is one. */
function quoted(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
