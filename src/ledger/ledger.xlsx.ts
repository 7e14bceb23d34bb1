import { writeXlsxStream } from 'hucre/xlsx';
import { cellsOf, ledgerColumns } from './ledger.columns.js';
import type { LedgerRow } from './ledger.row.js';

/** Control characters that XML cannot hold; the forms refuse them, old imports may not have. */
const unwritable = /[^\P{Cc}\t\n\r]/gu;

/**
 * The ledger as a workbook of one sheet, packed while rows come: nothing is held but the page at hand. Texts are written as
 * texts, so that none is taken for a formula; past a spreadsheet's million rows a second sheet goes on.
 */
export function ledgerXlsx(pages: AsyncIterable<LedgerRow[]>): ReadableStream<Uint8Array> {
  return writeXlsxStream(cellRows(pages), {
    name: '台账',
    columns: ledgerColumns.map(({ header, key, width }) => ({ header, key, width })),
    freezePane: { rows: 1, columns: 1 },
  });
}

async function* cellRows(pages: AsyncIterable<LedgerRow[]>) {
  for await (const rows of pages) {
    for (const row of rows) {
      yield cellsOf(row).map((cell) => (typeof cell === 'string' ? cell.replace(unwritable, '') : cell));
    }
  }
}
