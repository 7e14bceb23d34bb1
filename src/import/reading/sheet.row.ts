/** One row of a sheet. `rowNo` counts from 1 as a spreadsheet shows it; cells are trimmed text. */
export interface SheetRow {
  rowNo: number;
  cells: string[];
}
