import type { RowTrouble } from './import.queries.js';

const headings = ['行号', '状态', '原因', '列', '规则', '说明'];
const statuses: Record<string, string> = {
  parked: '暂存未立案',
  failed: '未能立案',
  case: '已立案，有待核',
  staged: '待处理',
};

/** The rows that need a look as a csv for a spreadsheet: one line a cell, or one a row where the row as a whole is meant. */
export function troublesCsv(troubles: readonly RowTrouble[]): string {
  const lines = troubles.flatMap(({ rowNo, status, reason, errors }) => {
    const row = [String(rowNo), statuses[status] ?? status, reason ?? ''];
    return errors?.length
      ? errors.map(({ field, rule, message }) => [...row, field, rule, message])
      : [[...row, '', '', '']];
  });
  return `\ufeff${[headings, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Quotes a cell; one that a spreadsheet would take for a formula gets a mark in front, since its text came from outside. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
