import {
  AlignmentType,
  HeightRule,
  type ITableRowOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell } from '../forms/block.js';
import { typeWidth } from './page.js';
import { type Look, line, run } from './paragraphs.js';
import { size } from './typeface.js';

/** A ruled table of fixed columns, so that every word processor draws the same one; a row of headings stands on each page. */
export function ruledTable(widths: number[], rows: Cell[][], row?: Pick<ITableRowOptions, 'height'>): Table {
  const columnWidths = widths.map((share) => Math.round((typeWidth * share) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: typeWidth, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          tableHeader: cells.every(({ label }) => label),
          ...row,
          children: cellsOf(cells, columnWidths, row ? { keepNext: true } : {}),
        }),
    ),
  });
}

/** Rows of at least 10 mm, none of them on another page than what follows. */
export function signatureTable(rows: Cell[][]): Table {
  return ruledTable([32, 68], rows, { height: { value: 567, rule: HeightRule.ATLEAST } });
}

function cellsOf(cells: Cell[], columnWidths: number[], look: Look): TableCell[] {
  let column = 0;
  return cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return new TableCell({
      columnSpan: span,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: cell.text.split('\n').map((text) => cellLine(text, cell.label, look)),
    });
  });
}

function cellLine(text: string, label: true | undefined, look: Look): Paragraph {
  return line(run(text, label ? 'heading' : 'body', size.smallFour), {
    alignment: label ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: 400, lineRule: 'exact' },
    ...look,
  });
}
