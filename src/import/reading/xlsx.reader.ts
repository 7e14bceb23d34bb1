import { streamXlsxRows } from 'hucre/xlsx';
import { cellText, type SheetRow } from './sheet.row.js';
import { UnreadableFileError } from './unreadable-file.error.js';

/**
 * The rows of a workbook's first sheet, blank ones left out. A date cell becomes `YYYY-MM-DD`, with ` HH:MM` when it
 * carries a time of day.
 * @throws UnreadableFileError when the bytes are no workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = Array.from(values, textOf);
      if (cells.some((cell) => cell !== '')) rows.push({ rowNo: index + 1, cells });
    }
  } catch (error) {
    throw new UnreadableFileError(`XLSX 无法读取 / broken workbook：${(error as Error).message}`, { cause: error });
  }
  return rows;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
  return cellText(String(value));
}
