import { parse } from 'csv-parse/sync';
import { cellText, type SheetRow } from './sheet.row.js';
import { UnreadableFileError } from './unreadable-file.error.js';

const delimiters = [',', '\t', ';'];

/**
 * The rows of a csv text, numbered as a spreadsheet would show them, blank ones left out.
 * @throws UnreadableFileError when quoting is broken; the message names the line
 */
export function readCsv(text: string): SheetRow[] {
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return records
      .map((cells, index) => ({ rowNo: index + 1, cells: cells.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    throw new UnreadableFileError(`CSV 格式有误 / broken csv：${(error as Error).message}`, { cause: error });
  }
}

/** The delimiter the first line uses most: the heading rarely holds one inside a name. */
function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const uses = (delimiter: string) => firstLine.split(delimiter).length;
  return delimiters.reduce((best, next) => (uses(next) > uses(best) ? next : best));
}
