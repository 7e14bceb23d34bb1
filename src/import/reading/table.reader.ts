import { type Column, columnOf } from './column.aliases.js';
import { readCsv } from './csv.reader.js';
import type { SheetRow } from './sheet.row.js';
import { decodeText } from './text.decoding.js';
import { UnreadableFileError } from './unreadable-file.error.js';
import { readXlsx } from './xlsx.reader.js';

/** A sheet whose heading has been found: every row below it, and where each known column stands. */
export interface Table {
  /** One name for each column, as the file writes it; a repeated name gets `#2`, an empty one its number. */
  headings: string[];
  columns: Partial<Record<Column, number>>;
  rows: SheetRow[];
}

/** Titles and notes of the issuing body may stand above the heading, but not a page of them. */
const headingWithin = 20;

/**
 * Reads a csv or xlsx file, told apart by content, never by name.
 * @throws UnreadableFileError when it is neither, or no row names a column for the description of the hazard
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const rows = await readRows(bytes);
  const at = rows.slice(0, headingWithin).findIndex(({ cells }) => {
    const found = cells.map((cell) => columnOf(cell)?.column);
    return found.includes('description') && new Set(found.filter(Boolean)).size >= 2;
  });
  const heading = rows[at];
  if (!heading) {
    throw new UnreadableFileError(
      '找不到表头：至少要有隐患描述一列和另一列（如单位名称） / no heading row with a description column',
    );
  }
  return { headings: distinct(heading.cells), columns: columnsOf(heading.cells), rows: rows.slice(at + 1) };
}

async function readRows(bytes: Uint8Array): Promise<SheetRow[]> {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (magic === '504b0304') return readXlsx(bytes);
  if (magic === 'd0cf11e0') {
    throw new UnreadableFileError('旧式 .xls 文件，请另存为 .xlsx / an old .xls file: save it as .xlsx');
  }
  return readCsv(decodeText(bytes));
}

function columnsOf(headings: string[]): Partial<Record<Column, number>> {
  const best: Partial<Record<Column, { index: number; rank: number }>> = {};
  for (const [index, heading] of headings.entries()) {
    const match = columnOf(heading);
    if (match && match.rank < (best[match.column]?.rank ?? Number.POSITIVE_INFINITY)) {
      best[match.column] = { index, rank: match.rank };
    }
  }
  return Object.fromEntries(Object.entries(best).map(([column, { index }]) => [column, index]));
}

function distinct(headings: string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading || `列${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  });
}
