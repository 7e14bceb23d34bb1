import {
  AlignmentType,
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
import { line, run } from './paragraphs.js';
import { size } from './typeface.js';

/** A ruled table of fixed columns, so that every word processor draws the same one. */
export function ruledTable(widths: number[], rows: Cell[][]): Table {
  const columnWidths = widths.map((share) => Math.round((typeWidth * share) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: typeWidth, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: WidthType.DXA },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cellsOf(cells, columnWidths) })),
  });
}

function cellsOf(cells: Cell[], columnWidths: number[]): TableCell[] {
  let column = 0;
  return cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return new TableCell({
      columnSpan: span,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: cell.text.split('\n').map((text) => cellLine(text, cell.label)),
    });
  });
}

function cellLine(text: string, label: true | undefined): Paragraph {
  return line(run(text, label ? 'heading' : 'body', size.smallFour), {
    alignment: label ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: 400, lineRule: 'exact' },
  });
}
