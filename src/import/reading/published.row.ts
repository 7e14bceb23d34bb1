import type { Column } from './column.aliases.js';
import type { Table } from './table.reader.js';

/** One row of a published list: verbatim under the file's own headings, and by what its columns mean to us. */
export interface PublishedRow {
  rowNo: number;
  verbatim: Record<string, string>;
  /** Text of a column, '' where the file has no such column or the cell is empty. */
  text(column: Column): string;
  /** Whether the file has the column at all. */
  has(column: Column): boolean;
  /** What the file calls the column, for messages that name the cell. */
  heading(column: Column): string;
}

/** The rows of a table, one by one. A cell beyond the last heading is kept under its column's number. */
export function publishedRows(table: Table): PublishedRow[] {
  const indexOf = (column: Column) => table.columns[column] ?? -1;
  return table.rows.map(({ rowNo, cells }) => ({
    rowNo,
    verbatim: Object.fromEntries(cells.map((cell, index) => [table.headings[index] ?? `列${index + 1}`, cell])),
    text: (column) => cells[indexOf(column)] ?? '',
    has: (column) => column in table.columns,
    heading: (column) => table.headings[indexOf(column)] ?? column,
  }));
}
