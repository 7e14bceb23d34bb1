/** One row of a sheet. `rowNo` counts from 1 as a spreadsheet shows it; cells are trimmed text. */
export interface SheetRow {
  rowNo: number;
  cells: string[];
}

/** The text of a cell. NUL goes, since PostgreSQL can keep no text that holds one. */
export function cellText(text: string): string {
  return text.replaceAll('\0', '').trim();
}
